import { z } from 'zod';
import { day, id, optionalDay } from '@/lib/platform/gate/fields';

/** Bare hvem og når. Hvorfor spør vi ikke om, og det finnes ikke noe felt for det. */
export const meldSykSchema = z.strictObject({ ansattId: id(), fom: day(), tom: optionalDay() });
export const meldFriskSchema = z.strictObject({ ansattId: id(), fom: day() });
