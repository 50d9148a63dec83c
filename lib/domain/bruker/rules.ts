import { addDays, type Dato } from '@/lib/platform/time/dato';
import { isWithin, type Periode } from '@/lib/platform/time/periode';
import type { Ansatt, Profesjon } from '@/lib/domain/tilgang/types';
import type { Notatslag } from './types';

/** Vinduene for «ansikter»: hvor mange ulike personer som har vært innom (product.md, principle 7). */
export const ANSIKTSVINDUER = [14, 28] as const;

/** Den som har vært der de siste tolv ukene, er kjent. Etter en lang permisjon er man ny igjen. */
export const KJENT_DAGER = 84;

/** Ett møte: hvem som var der, og når. */
export interface Mote {
  ansattId: string;
  dato: Dato;
}

/** Antall ulike ansatte i vinduet som slutter i dag, begge dager med. */
export const antallAnsikter = (moter: readonly Mote[], sisteDag: Dato, dager: number): number =>
  new Set(moter.filter((m) => erIVinduet(m.dato, sisteDag, dager)).map((m) => m.ansattId)).size;

const erIVinduet = (dag: Dato, sisteDag: Dato, dager: number): boolean =>
  dag > addDays(sisteDag, -dager) && dag <= sisteDag;

/** Har hun vært hos brukeren før denne dagen, innenfor vinduet? */
export const erKjent = (moter: readonly Mote[], ansattId: string, dag: Dato): boolean =>
  moter.some((m) => m.ansattId === ansattId && m.dato < dag && m.dato >= addDays(dag, -KJENT_DAGER));

/** De som har vært der oftest, kjenteste først. Bare rekkefølgen brukes; tallet vises aldri. */
export function kjentesteFoerst(moter: readonly Mote[], utenom: string | null): string[] {
  const antall = new Map<string, number>();
  for (const mote of moter)
    if (mote.ansattId !== utenom) antall.set(mote.ansattId, (antall.get(mote.ansattId) ?? 0) + 1);
  return [...antall].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([ansattId]) => ansattId);
}

/** Den som gjelder i dag. Ved to samtidige vinner den som begynte sist. */
export const gjeldende = <P extends Periode>(perioder: readonly P[], iDag: Dato): P | null =>
  perioder.filter((p) => isWithin(p, iDag)).sort((a, b) => b.fom.localeCompare(a.fom))[0] ?? null;

/** Yrker som yter helsehjelp, og dermed har journalplikt og tjenstlig behov for journalen (hpl §§ 39 og 45). */
const HELSEHJELP: readonly Profesjon[] = ['SYKEPLEIER', 'HELSEFAGARBEIDER', 'FYSIOTERAPEUT', 'ERGOTERAPEUT'];

/** Tre slags dokumentasjon med hver sin lov. Journalen er bare for dem som yter helsehjelp (domain.md 5.2). */
export const notatslagFor = (ansatt: Pick<Ansatt, 'profesjon'>): Notatslag[] =>
  HELSEHJELP.includes(ansatt.profesjon) ? ['SAK', 'JOURNAL', 'TJENESTE'] : ['SAK', 'TJENESTE'];

/** Ordene det søkes med: små bokstaver, minst to tegn. Samme deling som i databasens trigger. */
export function sokeord(tekst: string): string[] {
  const ord = tekst
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return [...new Set(ord)];
}

/** Kortere ord enn dette ville listet opp halve teamet. */
export const MINSTE_SOKEORD = 2;

/** Enden på området av ord som begynner slik, i kodepunktrekkefølge. */
export const sisteOrdMed = (begynnelse: string): string => `${begynnelse}\u{10FFFF}`;

/** Vurderinger legges bare til. Flere samme dag er én: den siste. Radene ligger eldst først. */
export const sistePerDag = <V extends { dato: Dato }>(vurderinger: readonly V[]): V[] => [
  ...new Map(vurderinger.map((v) => [v.dato, v])).values(),
];
