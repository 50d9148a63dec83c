import type { Prisma } from '@/lib/platform/db/client';
import { viaBruker } from '@/lib/domain/bruker/policy';

/** Mål følger brukeren: den som har forhold til henne og rett rolle, slipper inn. */
export const maalPolicy = viaBruker((bruker): Prisma.MaalWhereInput => ({
  bruker,
}));
