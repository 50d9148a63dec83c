import { pathWith } from '@/components/ui/path-with';
import type { Listevalg } from '@/lib/domain/frist/liste/types';

/** The address of a selection. Nothing chosen gives the person's own ordinary list. */
export const sti = (valg: Partial<Listevalg>): string => pathWith('/frister', { ...valg });
