import { z } from 'zod';
import { choice, id, isoDay } from '@/lib/platform/gate/fields';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';

/** Det tomme valget i filteret kommer som tom tekst. */
const valgfri = <T extends z.ZodType>(felt: T) =>
  z
    .union([z.literal(''), felt])
    .nullish()
    .transform((verdi) => (verdi || null) as z.output<T> | null);

export const kartSchema = z.strictObject({
  team: id().optional(),
  dato: isoDay().optional(),
  ansatt: valgfri(id()),
  dagsdel: valgfri(choice(DAGSDELER)),
});
