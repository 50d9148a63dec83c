import { hvemGaar, rutaGaar } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { VAKTENS_DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { paaDagsdeler } from '@/lib/domain/vakt/rules';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { isHoliday } from '@/lib/platform/time/helligdager';
import { vakterTil } from '../../uke/omfordeling/rules';
import type { Ukevakt } from '../../uke/omfordeling/types';

const DAGER_I_UKA = 7;

interface Kopi {
  settes: { ruteId: string; dato: Dato; ansattId: string }[];
  /** Dager der hun ikke er på vakt, og som derfor blir som de var. */
  hoppet: number;
}

/**
 * Den som gikk ruta mandag, går den mandagene etter. En rød dag kopieres ikke, verken fra eller til: den har sin egen
 * bemanning. Er hun ikke på vakt den dagen, røres ikke dagen.
 */
export function kopierBemanning(
  bok: Rutebok,
  vakter: readonly Ukevakt[],
  fra: Dato,
  uker: number,
  iDag: Dato,
): Kopi {
  const kopi: Kopi = { settes: [], hoppet: 0 };
  for (let d = 0; d < DAGER_I_UKA * uker; d += 1) {
    const kilde = addDays(fra, d % DAGER_I_UKA);
    const dato = addDays(fra, DAGER_I_UKA + d);
    if (dato < iDag || isHoliday(kilde) || isHoliday(dato)) continue;
    for (const rute of bok.ruter.filter((r) => rutaGaar(r, dato))) {
      const ansattId = hvemGaar(bok.bemanning, rute.id, kilde);
      if (ansattId === null || ansattId === hvemGaar(bok.bemanning, rute.id, dato)) continue;
      const paa = paaDagsdeler(vakterTil({ vakter: [...vakter] }, ansattId, dato));
      if (VAKTENS_DAGSDELER[rute.vakttype].some((del) => paa.includes(del)))
        kopi.settes.push({ ruteId: rute.id, dato, ansattId });
      else kopi.hoppet += 1;
    }
  }
  return kopi;
}
