import { z } from 'zod';
import { id, isoDay, text, tick, version } from '@/lib/platform/gate/fields';
import { ekstraIDagSchema } from '@/lib/domain/tiltaksplan/schema';

/** Uten person: lista over dem teamet har. */
export const nyttBesokSideSchema = z.strictObject({
  team: id().optional(),
  dato: isoDay().optional(),
  bruker: id().optional(),
});

export const nyttBesokSchema = ekstraIDagSchema.extend({
  akutt: tick(),
  /** Den som tar det. Tomt: besøket ligger i brettet. */
  ansattId: z
    .union([z.literal(''), id()])
    .nullish()
    .transform((verdi) => verdi || null),
});

export const avlysSchema = z.strictObject({ besokId: id(), versjon: version(), grunn: text(300) });
export const angreAvlysSchema = z.strictObject({ besokId: id(), versjon: version() });

export type NyttBesok = z.output<typeof nyttBesokSchema>;
