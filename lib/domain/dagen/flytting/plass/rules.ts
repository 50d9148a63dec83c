import { ledigGruppe } from '@/lib/domain/tiltaksplan/idag/rules';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

interface Plass {
  dagsdel: Dagsdel;
  gruppe: number;
}

/**
 * Et besøk som flyttes til en annen del av dagen, gjelder bare den dagen. Flyttes det hjem igjen, er det planens besøk
 * på nytt, hvis det ikke var endret for dagen av en annen grunn.
 */
export function nyPlass(
  denne: Plass & { bareIDag: boolean },
  andre: readonly Plass[],
  tiltak: readonly Plass[],
  til: Dagsdel,
): Plass & { bareIDag: boolean } {
  if (til === denne.dagsdel) return { dagsdel: til, gruppe: denne.gruppe, bareIDag: denne.bareIDag };
  const hjemme =
    tiltak.length > 0 && tiltak.every((t) => t.dagsdel === til && t.gruppe === tiltak[0]!.gruppe);
  const varHjemme = tiltak.every((t) => t.dagsdel === denne.dagsdel);
  const gruppe = hjemme ? tiltak[0]!.gruppe : ledigGruppe(andre, til);
  const ledig = !andre.some((b) => b.dagsdel === til && b.gruppe === gruppe);
  return {
    dagsdel: til,
    gruppe: ledig ? gruppe : ledigGruppe(andre, til),
    bareIDag: !(hjemme && ledig) || (varHjemme && denne.bareIDag),
  };
}
