import type { Handlingsdefinisjon } from '@/lib/domain/tilgang/handling';

/** Every write in the product, by name. The architecture test compares this list with the definitions. */
const alle: Handlingsdefinisjon<unknown>[] = [];

export const register = new Map(alle.map((definisjon) => [definisjon.navn, definisjon]));
