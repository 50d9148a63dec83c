import { nyttBesok, type Besok } from '@/tests/factories/besok';
import type { Dagsdel, Tiltak } from '@/tests/factories/plan';
import type { Dato } from '@/lib/platform/time/dato';
import { avvikFor, noterAvvik } from './avvik';
import type { Beboer, Bydel, Kollega } from './bydel';

/** Det planen sier at skal skje hos én bruker i én del av én dag. */
export interface Avtale {
  beboer: Beboer;
  dato: Dato;
  dagsdel: Dagsdel;
  gruppe: number;
  tiltak: Tiltak[];
}

export function leggBesok(
  b: Bydel,
  avtale: Avtale,
  hvem: readonly Kollega[],
  rekkefolge: number,
  felt: Partial<Parameters<typeof nyttBesok>[2]> = {},
): Besok {
  const { beboer, dato, dagsdel, gruppe, tiltak } = avtale;
  const erStoppet = beboer.stopp.some((s) => s.fom <= dato && (s.tom === null || dato <= s.tom));
  const avvik = dato < b.g.iDag && !erStoppet ? avvikFor(b, tiltak) : null;
  const status = erStoppet ? 'STOPPET' : avvik ? 'AVVIK' : dato < b.g.iDag ? 'FERDIG' : 'PLANLAGT';
  const besok = nyttBesok(b.g, beboer.bruker, {
    dato,
    dagsdel,
    gruppe,
    tiltak,
    hvem,
    rekkefolge,
    status,
    utfall: avvik
      ? (t) => (t === avvik.tiltak ? { utfall: avvik.utfall, grunn: avvik.grunn } : { utfall: 'GJORT' })
      : undefined,
    ...felt,
  });
  if (avvik && hvem[0]) noterAvvik(b, beboer, besok, avvik, dato, hvem[0]);
  return besok;
}
