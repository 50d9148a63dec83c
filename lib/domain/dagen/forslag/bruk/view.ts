import { flyttefakta, paaPlass } from '../../flytting/view';
import { vurderFlytting } from '../../flytting/rules';
import type { Stopper } from '../../flytting/types';
import type { Tavlebesok, TavleView } from '../../tavle/types';
import type { BrukForslag } from '../schema';

export type Trekkinn = BrukForslag['trekk'][number];

/** Alle trekkene for ett besøk hører sammen: begge plassene flyttes, eller ingen. */
export function perBesok(trekk: readonly Trekkinn[]): Trekkinn[][] {
  const grupper = new Map<string, Trekkinn[]>();
  for (const t of trekk) grupper.set(t.besokId, [...(grupper.get(t.besokId) ?? []), t]);
  // Samme rekkefølge hver gang, så to som godtar samtidig aldri venter på hverandre i ring.
  return [...grupper].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, gruppe]) => gruppe);
}

/**
 * Den samme regelen som for én flytting, på besøket slik det blir når alle trekkene er gjort: bytter to plass, skal ingen
 * av dem stanses av den som er på vei ut.
 */
export function stopperFor(
  tavle: TavleView,
  besok: Tavlebesok,
  gruppe: readonly Trekkinn[],
): { stopper: Stopper; tilAnsattId: string | null } | null {
  const etter = { ...besok, tildelt: tildeltEtter(besok, gruppe) };
  for (const { tilAnsattId, plass, dagsdel } of gruppe) {
    const flytting = { besok: etter, tilAnsattId, plass, tilDagsdel: dagsdel ?? besok.dagsdel };
    const [stopper] = vurderFlytting(flyttefakta(tavle, flytting)).stopper;
    if (stopper) return { stopper, tilAnsattId };
  }
  return null;
}

const tildeltEtter = (besok: Tavlebesok, gruppe: readonly Trekkinn[]): Tavlebesok['tildelt'] => [
  ...besok.tildelt.filter((t) => !gruppe.some((g) => g.plass === t.plass)),
  ...gruppe.flatMap((g) => (g.tilAnsattId === null ? [] : [{ ansattId: g.tilAnsattId, plass: g.plass }])),
];

/** Det står alt slik: ingenting å gjøre. */
export const erGjort = (besok: Tavlebesok, t: Trekkinn): boolean =>
  paaPlass(besok, t.plass) === t.tilAnsattId && (t.dagsdel ?? besok.dagsdel) === besok.dagsdel;
