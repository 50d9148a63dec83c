import type { Dagsbilde } from '../bilde/types';
import type { Plan } from '../kjerne/types';
import { forsteBrudd } from '../krav/rules';
import { plasser } from '../problem/kandidater/rules';
import type { Dagsproblem } from '../problem/types';
import type { Forslag, Kravbrudd, Ufordeltgrunn } from '../types';

/** Besøkene motoren ikke fant noen til, og hvorfor. Også dem som står hos en som har dem fra før. */
export function ufordelte(
  dag: Dagsproblem,
  plan: Pick<Plan, 'utelatt'>,
  etter: Dagsbilde,
): Forslag['ufordelt'] {
  const utelatt = new Set(plan.utelatt);
  return dag.oppdrag.flatMap((besok, o) => {
    const { ansatte } = etter.besok.get(besok.id)!;
    const tomme = plasser(besok).filter((plass) => ansatte[plass - 1] === null);
    if (!utelatt.has(o) && tomme.length === 0) return [];
    const grunner = grunnene(dag, o);
    return (tomme.length > 0 ? tomme : [1]).map((plass) => ({ besokId: besok.id, plass, grunner }));
  });
}

/** Hvor mange på jobb hvert krav stenger ute. Kan noen, er det plassen i dagen som mangler. */
function grunnene(dag: Dagsproblem, o: number): Ufordeltgrunn[] {
  const besok = dag.oppdrag[o]!;
  const baerer = dag.baerer[o]! - 1;
  const bruddene: Kravbrudd[] = [];
  const kan = new Set<string>();
  for (const [p, vakt] of dag.vakter.entries()) {
    if (vakt.dato !== besok.dato) continue;
    const brudd = forsteBrudd(dag.kandidat(o, baerer, p));
    if (brudd) bruddene.push(brudd);
    for (const plass of plasser(besok))
      if (!forsteBrudd(dag.kandidat(o, plass - 1, p))) kan.add(vakt.ansattId);
  }
  const stengt = samlet(bruddene);
  const baererFins = bruddene.length < dag.vakter.filter((v) => v.dato === besok.dato).length;
  if (!baererFins) return stengt;
  const grunn = kan.size < besok.antallAnsatte ? 'FOR_FAA' : 'INGEN_PLASS';
  return [{ slag: grunn, antall: kan.size }, ...stengt];
}

function samlet(bruddene: readonly Kravbrudd[]): Ufordeltgrunn[] {
  const kart = new Map<string, Ufordeltgrunn>();
  for (const { krav, kode, utlopt } of bruddene) {
    const nokkel = `${krav} ${kode ?? ''} ${utlopt ?? ''}`;
    const grunn = kart.get(nokkel) ?? {
      slag: krav,
      antall: 0,
      ...(kode ? { kode, utlopt: utlopt === true } : {}),
    };
    kart.set(nokkel, { ...grunn, antall: grunn.antall + 1 });
  }
  return [...kart.values()].toSorted((a, b) => b.antall - a.antall);
}
