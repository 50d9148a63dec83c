import { z } from 'zod';
import { choice, id, optionalText, text } from '@/lib/platform/gate/fields';
import { feltnavn } from '../samskriving/schema';
import { SPORSMAALSSLAG } from './types';

export const stillSchema = z.strictObject({
  vedtakId: id(),
  felt: feltnavn().min(1),
  sitat: optionalText(2000).transform((sitat) => sitat ?? ''),
  slag: choice(SPORSMAALSSLAG),
  tekst: text(1000),
});
export const svarSchema = z.strictObject({ sporsmaalId: id(), svar: text(1000) });
export type NyttSporsmaal = z.infer<typeof stillSchema>;
