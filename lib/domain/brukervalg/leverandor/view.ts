import { addDays, type Dato } from '@/lib/platform/time/dato';
import { linjeneTil, utforerperioder } from '../rules';
import type { Utforerperiode, Valgfakta } from '../types';
import { linjenavn } from '../view';
import { standPaa } from './rules';
import type { Leverandor, Leverandorrad, Valgt } from './types';

export const leverandorrad = (leverandor: Leverandor, iDag: Dato): Leverandorrad => ({
  ...leverandor,
  stand: standPaa(leverandor.avtale, iDag),
});

/** Linjene personen har hos leverandøren fra i dag, og om noen av dem slutter uten at hun har valgt. Null: ingen. */
export function valgtView(
  { id, navn, fakta }: { id: string; navn: string; fakta: Valgfakta },
  leverandorId: string,
  iDag: Dato,
): Valgt | null {
  const hos = linjeneTil(fakta).flatMap((linje) => {
    const perioder = utforerperioder(fakta, linje);
    return perioder
      .filter((p) => p.leverandorId === leverandorId && (p.tom === null || p.tom >= iDag))
      .map((p) => ({
        linje: { ...linje, navn: linjenavn(linje), fom: p.fom, tom: p.tom },
        berores: tarBydelenOver(p, perioder),
      }));
  });
  return hos.length === 0
    ? null
    : {
        brukerId: id,
        navn,
        linjer: hos.map((h) => h.linje),
        berores: hos.some((h) => h.berores),
      };
}

/** Slutter perioden, og blir det bydelens egen uten at hun har sagt det? */
const tarBydelenOver = (p: Utforerperiode, perioder: readonly Utforerperiode[]): boolean =>
  p.tom !== null &&
  perioder.some((n) => n.fom === addDays(p.tom!, 1) && n.leverandorId === null && n.grunn === 'EGEN');
