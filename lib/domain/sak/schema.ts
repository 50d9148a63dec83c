import { z } from 'zod';
import { day, id, text, version } from '@/lib/platform/gate/fields';

export const sakSchema = z.strictObject({ sakId: id() });

/** Loven krever grunnen og når svaret kan ventes. */
export const forelopigSvarSchema = z.strictObject({
  sakId: id(),
  versjon: version(),
  grunn: text(1000),
  forventetDato: day(),
});
export type ForelopigSvar = z.infer<typeof forelopigSvarSchema>;

export const tjenesteansvarligSchema = z.strictObject({ sakId: id(), ansattId: id() });
