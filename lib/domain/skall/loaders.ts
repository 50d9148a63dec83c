import 'server-only';
import { z } from 'zod';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { ventende } from './queries';
import { skallView } from './view';

/** Rammen rundt alle skjermer: hvem jeg er, teamene mine, og hva som venter på meg. */
export const loadSkall = load({
  handling: 'skall.les',
  schema: z.strictObject({}),
  fakta: async () => ({}),
  policy: egenPolicy,
  hent: async (scope) => skallView(scope.ansatt, await ventende(scope)),
  // Gjelder bare den innloggede selv; ingen bruker er lest.
  spor: () => null,
});
