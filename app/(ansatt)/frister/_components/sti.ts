import type { Listevalg } from '@/lib/domain/frist/liste/types';

/** The address of a selection. Nothing chosen gives the person's own ordinary list. */
export function sti(valg: Partial<Listevalg>): string {
  const satt = Object.entries(valg).flatMap(([navn, verdi]) =>
    verdi ? [[navn, verdi] as [string, string]] : [],
  );
  return satt.length > 0 ? `/frister?${new URLSearchParams(satt)}` : '/frister';
}
