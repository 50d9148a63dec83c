import type { Prisma } from '@/lib/platform/db/client';
import { viaBruker } from '@/lib/domain/bruker/policy';

/** Perioden følger brukeren: den som har forhold til henne og rett rolle, slipper inn. */
export const mestringPolicy = viaBruker((bruker): Prisma.MestringsperiodeWhereInput => ({ bruker }));
