import type { Dato } from '@/lib/platform/time/dato';
import { isWithin, overlaps, type Periode } from '@/lib/platform/time/periode';
import type { KunneIkkeAvslutteAvtale } from '../errors';
import type { Leveranse } from '../types';
import type { Avtalestand, Leverandor, Tilbud } from './types';

/** Tilbudet gjelder bare så lenge avtalen gjør det. */
export const leveranserFra = ({
  id,
  avtale,
  tilbud,
}: Pick<Leverandor, 'id' | 'avtale' | 'tilbud'>): Leveranse[] =>
  tilbud.flatMap((t) => {
    const felles = snitt(avtale, t);
    return felles ? [{ leverandorId: id, tjeneste: t.tjeneste, ...felles }] : [];
  });

const snitt = (a: Periode, b: Periode): Periode | null => {
  if (!overlaps(a, b)) return null;
  const slutt = [a.tom, b.tom].filter((d) => d !== null).toSorted();
  return { fom: a.fom > b.fom ? a.fom : b.fom, tom: slutt[0] ?? null };
};

/** Tilbudet som gjelder for tjenesten en dag, med arbeidstidene. */
export const tilbudPaa = (leverandor: Leverandor, tjeneste: string, dag: Dato): Tilbud | null =>
  isWithin(leverandor.avtale, dag)
    ? (leverandor.tilbud.find((t) => t.tjeneste === tjeneste && isWithin(t, dag)) ?? null)
    : null;

export const standPaa = (avtale: Periode, dag: Dato): Avtalestand => {
  if (avtale.fom > dag) return 'KOMMER';
  if (avtale.tom === null) return 'GJELDER';
  return avtale.tom < dag ? 'SLUTT' : 'SLUTTER';
};

/** Slutten settes fra i dag og framover: en dag som har vært, har allerede hatt sin leverandør. */
export function provSlutt(
  periode: Periode,
  tom: Dato | null,
  iDag: Dato,
): { kan: true } | { kan: false; grunn: (typeof KunneIkkeAvslutteAvtale)[number] } {
  if (periode.tom !== null && periode.tom < iDag) return { kan: false, grunn: 'AlleredeSlutt' };
  if (tom !== null && tom < iDag) return { kan: false, grunn: 'BakITid' };
  return tom !== null && tom < periode.fom ? { kan: false, grunn: 'SluttForStart' } : { kan: true };
}

/** Tjenestene en leverandør kan ha avtale om. De andre i kodeverket gis ikke i hjemmet etter brukervalg. */
export const TJENESTER_MED_VALG = ['15', '1', '2', '5', '6', '9'] as const;
