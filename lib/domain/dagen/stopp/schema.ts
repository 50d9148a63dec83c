import { z } from 'zod';
import { STOPPGRUNNER } from '@/lib/domain/bruker/types';
import { choice, day, id, isoDay, optionalDay, optionalText, version } from '@/lib/platform/gate/fields';

const innhold = { grunn: choice(STOPPGRUNNER), sted: optionalText(120), tom: optionalDay() };
/** Hvor nettleseren skal etterpå. Tavla, eller personen. */
const tilbake = {
  tilTavle: id().optional(),
  dato: isoDay().optional(),
};

export const stoppHosSchema = z.strictObject({ brukerId: id() });
export const settSchema = z.strictObject({ brukerId: id(), fom: day(), ...innhold, ...tilbake });
export const endreSchema = z.strictObject({ stoppId: id(), versjon: version(), ...innhold });
export const gjenopptaSchema = z.strictObject({ stoppId: id(), versjon: version(), fra: day(), ...tilbake });
export const angreSchema = z.strictObject({ stoppId: id(), versjon: version() });

export type SettStopp = z.output<typeof settSchema>;
export type EndreStopp = z.output<typeof endreSchema>;
