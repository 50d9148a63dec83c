import { harKompetanse } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import type { Krav } from '../../../tavle/types';
import { forsteBrudd } from '../../krav/rules';
import type { Kandidat } from '../../krav/types';
import type { Dagsgrunnlag, Grunnlagsbesok, Grunnlagsbruker, PaaVakt } from '../../types';

/** Det om besøket som er likt for alle som kan gå. Regnes ut én gang. */
export type Besokskandidat = Omit<Kandidat, 'vakt' | 'krav' | 'laastTil'> & {
  /** Kravene som kan kreves: et mykt krav ingen på jobb fyller, er noe teamet selv vurderer. */
  alleKrav: readonly Krav[];
  baerer: number;
  laastePlasser: ReadonlyMap<number, string>;
};

export const forPlass = (k: Besokskandidat, plass: number, vakt: PaaVakt): Kandidat => ({
  ...k,
  vakt,
  krav: plass === k.baerer ? k.alleKrav : [],
  laastTil: k.laastePlasser.get(plass) ?? null,
});

export interface Oppslag {
  brukere: ReadonlyMap<string, Grunnlagsbruker>;
  vakter: ReadonlyMap<string, PaaVakt>;
  paaJobb: readonly PaaVakt[];
}

export const vaktnokkel = (ansattId: string, dato: string): string => `${ansattId} ${dato}`;

export const oppslag = (grunnlag: Dagsgrunnlag): Oppslag => ({
  brukere: new Map(grunnlag.brukere.map((b) => [b.id, b])),
  vakter: new Map(grunnlag.paaVakt.map((v) => [vaktnokkel(v.ansattId, v.dato), v])),
  paaJobb: grunnlag.paaVakt.filter((v) => v.tilstede === 'PAA' && v.okter.length > 0),
});

export function besokskandidat(besok: Grunnlagsbesok, slaaOpp: Oppslag): Besokskandidat {
  const bruker = slaaOpp.brukere.get(besok.brukerId);
  const iDag = slaaOpp.paaJobb.filter((v) => v.dato === besok.dato);
  const alleKrav = besok.krav.filter(
    (k) => k.hardt || iDag.some((v) => harKompetanse(v.kompetanser, k.kode, besok.dato) === 'JA'),
  );
  const ansikter = new Map((bruker?.ansikter ?? []).map((a) => [a.ansattId, a]));
  const kjernen: Besokskandidat = {
    dato: besok.dato,
    dagsdel: besok.dagsdel,
    antallAnsatte: besok.antallAnsatte,
    alleKrav,
    baerer: baererplass(besok, alleKrav, slaaOpp),
    laastePlasser: laaste(besok, slaaOpp),
    dyr: bruker?.dyr ?? [],
    ikkepar: new Set(bruker?.ikkepar),
    skjermetFor: bruker?.skjermetFor ? new Set(bruker.skjermetFor) : null,
    harDet: new Set(),
    ansvarligId: bruker?.ansvarligId ?? null,
    ansvarligKan: false,
    ansikter,
    mestKjent: Math.max(0, ...[...ansikter.values()].map((a) => a.antall14 + a.antall28)),
    onsketKjonn: bruker?.onsketKjonn ?? null,
    onsketSpraak: bruker?.onsketSpraak ?? null,
  };
  const vaktTil = (id: string | null) => (id ? slaaOpp.vakter.get(vaktnokkel(id, besok.dato)) : undefined);
  const kan = (plass: number, vakt: PaaVakt | undefined) =>
    vakt !== undefined && forsteBrudd(forPlass(kjernen, plass, vakt)) === null;
  return {
    ...kjernen,
    harDet: new Set(besok.tildelt.filter((t) => kan(t.plass, vaktTil(t.ansattId))).map((t) => t.ansattId)),
    ansvarligKan: plasser(besok).some((plass) => kan(plass, vaktTil(kjernen.ansvarligId))),
  };
}

export const plasser = (besok: Grunnlagsbesok): number[] =>
  Array.from({ length: besok.antallAnsatte }, (_, i) => i + 1);

/** Låsen holder bare så lenge hun er på jobb. */
const laaste = (besok: Grunnlagsbesok, { vakter }: Oppslag): Map<number, string> =>
  new Map(
    !besok.laastPerson
      ? []
      : besok.tildelt
          .filter((t) => vakter.get(vaktnokkel(t.ansattId, besok.dato))?.tilstede === 'PAA')
          .map((t) => [t.plass, t.ansattId]),
  );

/** Plassen til den som kan i dag; er ingen der, den som ikke er låst til en som ikke kan. Ellers plass 1. */
function baererplass(besok: Grunnlagsbesok, krav: readonly Krav[], slaaOpp: Oppslag): number {
  const kan = besok.tildelt.find((t) => {
    const vakt = slaaOpp.vakter.get(vaktnokkel(t.ansattId, besok.dato));
    return (
      vakt?.tilstede === 'PAA' &&
      krav.every((k) => harKompetanse(vakt.kompetanser, k.kode, besok.dato) === 'JA')
    );
  });
  if (kan) return kan.plass;
  const opptatt = laaste(besok, slaaOpp);
  return plasser(besok).find((plass) => !opptatt.has(plass)) ?? 1;
}
