import { z } from 'zod';
import { id } from '@/lib/platform/gate/fields';
import { HINDRE } from './types';

const dag = z.string().nullable();

/** Det som huskes om et grep. Bare id-er, versjoner og dager. */
export const sporSchema = z.object({
  /** Det som ble som det var, og hvorfor. Skjermen sier det etterpå. */
  latt: z.array(z.object({ hinder: z.enum(HINDRE), antall: z.number() })),
  besok: z.array(
    z.object({
      besokId: z.string(),
      plass: z.number(),
      fra: z.string().nullable(),
      til: z.string().nullable(),
      versjon: z.number(),
    }),
  ),
  ruter: z.object({
    nye: z.array(z.string()),
    lukket: z.array(z.object({ id: z.string(), tom: dag })),
    bemanning: z.array(
      z.object({
        ruteId: z.string(),
        ukedag: z.number().nullable(),
        dato: dag,
        ansattId: z.string().nullable(),
        /** Fantes raden før grepet? Uten den er «ingen» noe annet enn «ikke bestemt». */
        fantes: z.boolean(),
      }),
    ),
  }),
});
export type Omfordelingsspor = z.infer<typeof sporSchema>;

export const INGEN_RUTER: Omfordelingsspor['ruter'] = { nye: [], lukket: [], bemanning: [] };

export const angreSchema = z.strictObject({ team: id(), omfordelingId: id() });
