import type { Prisma } from '@/lib/platform/db/client';
import { viaBruker } from '@/lib/domain/bruker/policy';

/** En revurdering følger brukeren: den som kan se henne, kan se den; rolletabellen sier hvem som kan skrive. */
export const revurderingPolicy = viaBruker((bruker): Prisma.RevurderingWhereInput => ({ bruker }));
