import { z } from 'zod';
import { id } from '@/lib/platform/gate/fields';

/** Uten versjon: rekka er et ønske om orden, og den siste som ordner, får rett. `foer` null = sist. */
export const rekkefolgeSchema = z.strictObject({
  besokId: id(),
  foer: id()
    .nullish()
    .transform((verdi) => verdi ?? null),
});
