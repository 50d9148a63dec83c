import { linjeneTil, utforerPaa } from '@/lib/domain/brukervalg/rules';
import type { Valgfakta } from '@/lib/domain/brukervalg/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Kompetansekode } from '../../types';

/**
 * Gir en leverandør utenfor bydelen tjenesten dette tiltaket hører til, denne dagen? Da er det ikke vårt besøk.
 * Planen kjenner bare tjenestekoden. Er samme kode delt på to (stell hos én, hus hos en annen), hører tiltak som
 * krever opplæring i stell, til stellet. Finner vi ingen linje, er tiltaket vårt: heller ett besøk for mye.
 */
export function girAndreTjenesten(
  fakta: Valgfakta,
  tiltak: { tjeneste: string; kompetanse: Kompetansekode | null },
  dag: Dato,
): boolean {
  const linjer = linjeneTil(fakta)
    .filter((linje) => linje.tjeneste === tiltak.tjeneste)
    .flatMap((linje) => {
      const utforer = utforerPaa(fakta, linje, dag);
      return utforer ? [{ linje, hosAndre: utforer.leverandorId !== null }] : [];
    });
  if (linjer.length === 0) return false;
  if (linjer.every((l) => l.hosAndre)) return true;
  const min = linjer.find((l) => l.linje.personligStell === (tiltak.kompetanse === 'STELL'));
  return min?.hosAndre ?? false;
}
