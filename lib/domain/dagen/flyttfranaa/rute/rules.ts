import { VAKTENS_DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { hvemGaar, rutaGaar } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import type { Dato } from '@/lib/platform/time/dato';

/** Ruta hun går den dagen, og som dekker den delen av dagen. Den besøket alt står på, går foran. */
export function rutaTil(
  bok: Rutebok,
  ansattId: string | null,
  dagsdel: Dagsdel,
  dato: Dato,
  foretrukket: string | null,
): string | null {
  if (ansattId === null) return null;
  const mine = bok.ruter
    .filter((r) => rutaGaar(r, dato) && VAKTENS_DAGSDELER[r.vakttype].includes(dagsdel))
    .filter((r) => hvemGaar(bok.bemanning, r.id, dato) === ansattId)
    .map((r) => r.id);
  return mine.find((id) => id === foretrukket) ?? mine[0] ?? null;
}
