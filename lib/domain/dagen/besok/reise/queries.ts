import 'server-only';
import type { Reisemaate } from '@/lib/domain/ansatt/types';
import { travelTable, type Coordinate } from '@/lib/platform/travel/table';
import { reiseminutter } from './tabell/rules';
import type { Punkt, Reisekilde } from './types';

/**
 * Reisetidene mellom stedene, for hver måte noen på vakt bruker. Ett sted som ikke skal ut av huset, skal ikke være med her.
 * Mangler veinettet for én måte, sier vi luftlinje om hele tabellen.
 */
export async function reisetider(
  steder: readonly Punkt[],
  maater: readonly Reisemaate[],
): Promise<{ minutter: Partial<Record<Reisemaate, Float64Array>>; kilde: Reisekilde }> {
  const koordinater = steder.map((p) => ({ latitude: p.breddegrad, longitude: p.lengdegrad }));
  const tabeller = await Promise.all(
    maater.map((maate) =>
      travelTable(maate, koordinater, (a, b) => reiseminutter(punkt(a), punkt(b), maate)),
    ),
  );
  return {
    minutter: Object.fromEntries(maater.map((maate, i) => [maate, tabeller[i]!.minutes])),
    kilde: tabeller.every((t) => t.source === 'ROADS') ? 'VEINETT' : 'LUFTLINJE',
  };
}

const punkt = (p: Coordinate): Punkt => ({ breddegrad: p.latitude, lengdegrad: p.longitude });
