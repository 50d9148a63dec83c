import type { Plan } from '../kjerne/types';
import { dagsdelPaa } from '../klokke/rules';
import { plasser, vaktnokkel } from '../problem/kandidater/rules';
import type { Dagsproblem } from '../problem/types';
import type { Dagsgrunnlag, Grunnlagsbesok } from '../types';
import type { Bildebesok, Dagsbilde } from './types';

/** Tavla slik den er. Det som ligger fast, er ikke med. */
export function bildeAvTavla(dag: Dagsproblem): Dagsbilde {
  return lagBilde(dag.oppdrag, (b) => ({
    ansatte: plasser(b).map((plass) => b.tildelt.find((t) => t.plass === plass)?.ansattId ?? null),
    dagsdel: b.dagsdel,
    dato: b.dato,
  }));
}

/**
 * Tavla slik planen vil ha den. Finner ikke kjernen noen, står besøket der det er når den som har det, er på jobb: tavla
 * tåler det, og folk får avgjøre. Er hun syk, ligger det i brettet.
 */
export function bildeAvPlanen(
  grunnlag: Dagsgrunnlag,
  dag: Dagsproblem,
  plan: Pick<Plan, 'ruter'>,
): Dagsbilde {
  const fra = new Map<number, { ansatte: (string | null)[]; start: number }>();
  for (const rute of plan.ruter)
    for (const s of rute.stopp) {
      const b = dag.oppdrag[s.oppdrag]!;
      const her = fra.get(s.oppdrag) ?? { ansatte: plasser(b).map(() => null), start: s.start };
      her.ansatte[s.del] = dag.vakter[rute.person]!.ansattId;
      fra.set(s.oppdrag, { ...her, start: Math.min(her.start, s.start) });
    }
  const paaJobb = new Set(dag.vakter.map((v) => vaktnokkel(v.ansattId, v.dato)));
  const nummer = new Map(dag.oppdrag.map((b, i) => [b.id, i]));
  const start = (id: string) => fra.get(nummer.get(id)!)?.start ?? Infinity;
  return lagBilde(
    dag.oppdrag,
    (b): Bildebesok => {
      const lagt = fra.get(nummer.get(b.id)!);
      const naa = plasser(b).map((plass) => b.tildelt.find((t) => t.plass === plass)?.ansattId ?? null);
      if (!lagt)
        return {
          ansatte: naa.map((id) => (id && paaJobb.has(vaktnokkel(id, b.dato)) ? id : null)),
          dagsdel: b.dagsdel,
          dato: b.dato,
        };
      return {
        ansatte: sammePlass(lagt.ansatte, naa),
        dagsdel: dagsdelFor(b, lagt.start, grunnlag),
        dato: b.dato,
      };
    },
    (a, b) => start(a) - start(b),
  );
}

/** Den som har en plass fra før, beholder den: ellers ville to som bytter plass, sett ut som en endring. */
function sammePlass(ny: readonly (string | null)[], naa: readonly (string | null)[]): (string | null)[] {
  if (ny.length < 2) return [...ny];
  const bytt = (naa[0] && ny[1] === naa[0]) || (naa[1] && ny[0] === naa[1]);
  return bytt ? [ny[1]!, ny[0]!] : [...ny];
}

/** Besøket skifter bare dagsdel når det begynner etter at dens egen er slutt. */
const dagsdelFor = (b: Grunnlagsbesok, start: number, { dager }: Dagsgrunnlag) =>
  b.laastDagsdel ? b.dagsdel : dagsdelPaa(start, dager.indexOf(b.dato));

function lagBilde(
  besok: readonly Grunnlagsbesok[],
  som: (b: Grunnlagsbesok) => Bildebesok,
  rekkefolge?: (a: string, b: string) => number,
): Dagsbilde {
  const kart = new Map(besok.map((b) => [b.id, som(b)]));
  const ruter = new Map<string, string[]>();
  for (const b of besok)
    for (const ansattId of kart.get(b.id)!.ansatte) {
      if (!ansattId) continue;
      const nokkel = vaktnokkel(ansattId, b.dato);
      ruter.set(nokkel, [...(ruter.get(nokkel) ?? []), b.id]);
    }
  if (rekkefolge) for (const rute of ruter.values()) rute.sort(rekkefolge);
  return { besok: kart, ruter };
}
