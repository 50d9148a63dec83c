import type { Prisma } from '@/lib/platform/db/client';
import { viaBruker } from '@/lib/domain/bruker/policy';

/** Kartleggingen følger brukeren. */
export const kartleggingPolicy = viaBruker((bruker): Prisma.KartleggingWhereInput => ({ bruker }));
