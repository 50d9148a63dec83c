import type { Konsekvens } from '@/lib/domain/dagen/flytting/view';
import type { Advarsel, Stopper } from '@/lib/domain/dagen/flytting/types';
import type { Kjennskap } from '@/lib/domain/dagen/ansikter/types';

// Nøklene er satt sammen av kodeord, så typene til next-intl kan ikke følge dem. Testen i tests/unit/dagen gjør det.
export type T = (nokkel: never, verdier?: Record<string, string | number>) => string;
const ord = (t: T, nokkel: string, verdier?: Record<string, string | number>) => t(nokkel as never, verdier);

export const stopperord = (t: T, stopper: Stopper): string =>
  stopper.slag === 'KOMPETANSE'
    ? ord(t, `${stopper.utlopt ? 'utlopt' : 'mangler'}.${stopper.kode}`)
    : ord(t, `stopper.${stopper.slag}`);

export function advarselord(t: T, advarsel: Advarsel): string {
  if (advarsel.slag === 'KOMPETANSE')
    return ord(t, `${advarsel.utlopt ? 'utlopt' : 'mangler'}.${advarsel.kode}`);
  const naar = ord(t, `omDagsdel.${advarsel.dagsdel}`);
  return ord(t, advarsel.slag === 'FULLT' ? 'advarsel.fullt' : 'advarsel.ikkePaa', { naar });
}

export function kjennskapord(t: T, kjennskap: Kjennskap): string {
  const hva = ord(t, `kjennskap.${kjennskap.slag}`);
  if (!kjennskap.sist) return hva;
  return ord(t, kjennskap.sist.kommer ? 'kjennskap.skalDit' : 'kjennskap.varDer', {
    hva,
    naar: kjennskap.sist.ord,
  });
}

/** Kortere, til kolonnen: «Kjent, 22. november», og hele setningen bare for i går. */
function kjennskapKort(t: T, kjennskap: Kjennskap): string {
  if (!kjennskap.sist || kjennskap.sist.ord === 'i går') return kjennskapord(t, kjennskap);
  // «15. november» får ikke plass i en kolonne.
  const naar = kjennskap.sist.ord.replace(/(\d\. [a-z]{3})[a-z]{2,}/, '$1.');
  return ord(t, 'kjennskap.kort', { hva: ord(t, `kjennskap.${kjennskap.slag}`), naar });
}

/** Den ene linja i hver kolonne mens et kort er løftet: det viktigste først. */
export function konsekvenslinje(
  t: T,
  k: Konsekvens,
): { tegn: 'kjent' | 'nytt' | 'kanIkke' | null; tekst: string } {
  const [stopper] = k.stopper;
  if (stopper) return { tegn: 'kanIkke', tekst: stopperord(t, stopper) };
  const viktig = k.advarsler.find((a) => a.slag !== 'FULLT');
  if (viktig) return { tegn: null, tekst: advarselord(t, viktig) };
  if (!k.kjennskap) return { tegn: null, tekst: ord(t, `last.${k.lastEtter}`) };
  return { tegn: k.kjennskap.slag === 'NYTT' ? 'nytt' : 'kjent', tekst: kjennskapKort(t, k.kjennskap) };
}
