import type { Utkastvisning } from '@/lib/domain/kartlegging/view';

export type Skjemadata = Utkastvisning & { fornavn: string; ansatte: { id: string; navn: string }[] };
