import type { Dato } from '@/lib/platform/time/dato';
import { capitalize } from '@/lib/platform/time/format';
import { linjeISetning } from '@/lib/domain/vedtak/tjeneste/rules';
import { tilbudPaa } from './leverandor/rules';
import type { Arbeidstid, Leverandor } from './leverandor/types';
import { linjeneTil, naaOgNeste, sammeLinje, utforerperioder } from './rules';
import { provAngre, tjenestenFra } from './valg/rules';
import type { Tjenestelinje, Utforerperiode, Valgfakta, ValgtAv, Valgmaate } from './types';

/** «Praktisk bistand til personlig stell» */
export const linjenavn = (linje: Tjenestelinje): string => capitalize(linjeISetning(linje));

/** Hvordan et valg ble meldt, og av hvem. */
export interface Melding {
  id: string;
  valgtDato: Dato;
  maate: Valgmaate;
  valgtAv: ValgtAv;
  /** Navnet på vergen eller fullmektigen. */
  navn: string | null;
  registrertAv: string;
  avtaltDag: boolean;
}

export interface Periodevisning {
  leverandor: string | null;
  telefon: string | null;
  fom: Dato;
  tom: Dato | null;
  grunn: Utforerperiode['grunn'];
  valgId: string | null;
  melding: Melding | null;
}

export interface Linjevisning extends Tjenestelinje {
  navn: string;
  naa: Periodevisning | null;
  neste: (Periodevisning & { kanAngres: boolean }) | null;
  /** Tjenesten begynner senere. */
  fra: Dato | null;
  /** Akutt utenom det leverandøren arbeider: da kommer bydelens egen. */
  ikkeNatt: boolean;
  /** Nyeste først, det som er nå er med. */
  historie: Periodevisning[];
}

export function linjevisninger(
  fakta: Valgfakta,
  leverandorer: readonly Leverandor[],
  meldinger: ReadonlyMap<string, Melding>,
  iDag: Dato,
): { aktive: Linjevisning[]; tidligere: Linjevisning[] } {
  const alle = linjeneTil(fakta).map((linje) => linjevisning(fakta, linje, leverandorer, meldinger, iDag));
  const aktiv = (l: Linjevisning) => tjenestenFra(fakta, l, iDag) !== null;
  return { aktive: alle.filter(aktiv), tidligere: alle.filter((l) => !aktiv(l)) };
}

function linjevisning(
  fakta: Valgfakta,
  linje: Tjenestelinje,
  leverandorer: readonly Leverandor[],
  meldinger: ReadonlyMap<string, Melding>,
  iDag: Dato,
): Linjevisning {
  const perioder = utforerperioder(fakta, linje);
  const { naa, neste } = naaOgNeste(perioder, iDag);
  const vis = (p: Utforerperiode): Periodevisning => {
    const l = leverandorer.find((x) => x.id === p.leverandorId);
    const { fom, tom, grunn, valgId } = p;
    return {
      leverandor: l?.navn ?? null,
      telefon: l?.telefon ?? null,
      fom,
      tom,
      grunn,
      valgId,
      melding: (grunn === 'VALGT' && valgId && meldinger.get(valgId)) || null,
    };
  };
  const fra = tjenestenFra(fakta, linje, iDag);
  const hos = naa?.leverandorId ? leverandorer.find((l) => l.id === naa.leverandorId) : undefined;
  return {
    ...linje,
    navn: linjenavn(linje),
    naa: naa && vis(naa),
    neste: neste && fra !== null ? { ...vis(neste), kanAngres: kanAngres(fakta, linje, neste, iDag) } : null,
    fra: fra !== null && fra > iDag ? fra : null,
    ikkeNatt: hos !== undefined && !tilbudPaa(hos, linje.tjeneste, iDag)?.natt,
    historie: perioder.filter((p) => p.fom <= iDag).map(vis).toReversed(), // prettier-ignore
  };
}

const kanAngres = (fakta: Valgfakta, linje: Tjenestelinje, p: Utforerperiode, iDag: Dato): boolean => {
  const valg =
    p.grunn === 'VALGT' ? fakta.valg.find((v) => v.id === p.valgId && sammeLinje(v, linje)) : undefined;
  return valg !== undefined && provAngre(fakta, valg, iDag).kan;
};

export interface Mulighet extends Arbeidstid {
  /** Null: bydelens egen. */
  id: string | null;
  navn: string;
  telefon: string;
  erNaa: boolean;
}

/** Det personen får i hånda. */
export interface Kvittering {
  bruker: { id: string; fornavn: string; etternavn: string };
  ordning: { virksomhet: string; adresse: string; telefon: string; dager: number };
  iDag: Dato;
  linje: string;
  valg: { id: string; fom: Dato; valgtDato: Dato };
  melding: Melding | null;
  leverandor: { navn: string; telefon: string } | null;
  /** Angret, eller et nyere valg har tatt plassen. Da er kvitteringen historie. */
  gjelder: boolean;
}

/** Bydelens egen først, så de andre etter navn. Rekkefølgen er alfabetet, og ingen er valgt på forhånd. */
export const muligheter = (
  linje: Tjenestelinje,
  dag: Dato,
  leverandorer: readonly Leverandor[],
  naa: Utforerperiode | null,
  egen: { navn: string; telefon: string },
): Mulighet[] => [
  { id: null, ...egen, kveld: true, natt: true, helg: true, erNaa: (naa?.leverandorId ?? null) === null },
  ...leverandorer.flatMap((l): Mulighet[] => {
    const t = tilbudPaa(l, linje.tjeneste, dag);
    if (!t) return [];
    const { kveld, natt, helg } = t;
    return [
      { id: l.id, navn: l.navn, telefon: l.telefon, kveld, natt, helg, erNaa: naa?.leverandorId === l.id },
    ];
  }),
];
