import { fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { nb } from '../brev/ordlyd/rules';
import { ramse } from '../brev/tekst/rules';
import { tjenestenavn } from '../tjeneste/rules';
import type { Fravaer, Fullmakt } from '../types';
import type { Fullmaktrad } from './queries';
import { gjelder, kanTrekke } from './rules';
import type { Fravaervisning, Fullmaktstand, Fullmaktvisning } from './types';

export const somFullmakt = (rad: Fullmaktrad): Fullmakt => ({
  id: rad.id,
  tjenester: rad.tjenester,
  vedtakstyper: rad.vedtakstyper,
  dokument: rad.dokument,
  begrensning: rad.begrensning,
  stedfortrederForId: rad.stedfortrederForId,
  gittAvId: rad.gittAvId,
  fom: fromDbDate(rad.fom),
  tom: fromDbDateOrNull(rad.tom),
});

export type Navn = ReadonlyMap<string, { navn: string }>;

export const stand = (fullmakt: Fullmakt, iDag: Dato, fravaer: readonly Fravaer[]): Fullmaktstand => {
  if (fullmakt.tom !== null && fullmakt.tom < iDag) return 'UTE';
  if (fullmakt.fom > iDag) return 'KOMMER';
  return gjelder(fullmakt, iDag, fravaer) ? 'GJELDER' : 'VENTER';
};

interface Grunnlag {
  navn: Navn;
  team: ReadonlyMap<string, string>;
  fravaer: readonly Fravaer[];
  megId: string;
  iDag: Dato;
}

export function fullmaktvisning(rad: Fullmaktrad, g: Grunnlag): Fullmaktvisning {
  const fullmakt = somFullmakt(rad);
  const { id, vedtakstyper, begrensning, dokument, stedfortrederForId, fom, tom } = fullmakt;
  return {
    id,
    hvem: {
      navn: g.navn.get(rad.ansattId ?? '')?.navn ?? '',
      rolle: rad.rolle,
      team: g.team.get(rad.teamId ?? '') ?? null,
    },
    tjenester: ramse(fullmakt.tjenester.map(tjenestenavn), nb.og),
    vedtakstyper,
    begrensning,
    dokument,
    gittAv: rad.gittAv,
    stedfortrederFor: g.navn.get(stedfortrederForId ?? '')?.navn ?? null,
    fom,
    tom,
    stand: stand(fullmakt, g.iDag, g.fravaer),
    kanTrekke: kanTrekke(fullmakt, g.megId) && (tom === null || tom >= g.iDag),
  };
}

export const fravaervisning = (
  rad: { id: string; ansattId: string; fom: Date; tom: Date },
  { navn, megId, iDag }: Grunnlag,
): Fravaervisning => {
  const fom = fromDbDate(rad.fom);
  const tom = fromDbDate(rad.tom);
  return {
    id: rad.id,
    navn: navn.get(rad.ansattId)?.navn ?? '',
    fom,
    tom,
    erMitt: rad.ansattId === megId,
    erNaa: fom <= iDag && iDag <= tom,
  };
};
