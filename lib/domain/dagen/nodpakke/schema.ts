import { z } from 'zod';
import { choice, id } from '@/lib/platform/gate/fields';
import { erPakkepassord } from './passord/rules';
import { GRUNNER } from './types';

export const nodpakkesideSchema = z.strictObject({ team: id().optional() });

export const nodpakkeSchema = z.strictObject({
  teamId: id(),
  grunn: choice(GRUNNER),
  passord: z.string().refine(erPakkepassord, 'feil.felt.ugyldig'),
  /** Huket av: passordet er skrevet ned. Det vises ikke igjen. */
  skrevetNed: z.enum(['on', 'true'], 'feil.felt.velg'),
});
