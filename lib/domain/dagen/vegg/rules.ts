import { DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';

/** Når en del av dagen går over i den neste, på veggen. Ikke klokkeslett for noen: bare hva møtet snakker om nå. */
const SLUTTER: readonly [Dagsdel, number][] = [
  ['MORGEN', 10],
  ['FORMIDDAG', 12],
  ['MIDDAG', 14],
  ['ETTERMIDDAG', 16],
  ['KVELD', 23],
];

/** Delen av dagen nå og den neste. Før dagvakta begynner, er det morgenen som gjelder. */
export function delerNaa(time: number): Dagsdel[] {
  const naa = SLUTTER.find(([, slutt]) => time < slutt)?.[0] ?? 'NATT';
  const plass = DAGSDELER.indexOf(naa);
  return DAGSDELER.slice(plass, plass + 2);
}

/** «07.20» → 7 */
export const timen = (klokka: string): number => Number(klokka.slice(0, 2));

/** Så mange kort får plass i en rute, og i brettet, på en 1080-linjers skjerm lest fra fire meter. */
export const KORT_I_CELLE = 8;
export const KORT_I_BRETTET = 10;
