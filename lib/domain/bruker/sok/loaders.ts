import 'server-only';
import { z } from 'zod';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { brukerPolicy } from '../policy';
import { MAKS_TREFF, sokBrukere } from './queries';
import { sokSchema } from './schema';
import type { Sokesvar } from './types';
import { treffView } from './view';

/** Søk på navn blant dem jeg har tilgang til. Svaret er likt for «finnes ikke» og «ikke din»: ingen treff. */
export const loadSok = load({
  handling: 'bruker.sok',
  schema: sokSchema,
  fakta: async () => ({}),
  policy: { kan: egenPolicy.kan, scopeFor: brukerPolicy.scopeFor },
  hent: async (scope, inn, _fakta, tilgang): Promise<Sokesvar> => {
    const { rader, ansatte } = await sokBrukere(scope, tilgang, inn.q);
    const treff = rader.slice(0, MAKS_TREFF).map((rad) => treffView(rad, ansatte, scope.iDag));
    return { treff, flere: rader.length > MAKS_TREFF };
  },
  // At noen søkte, logges. Hva de søkte etter, logges ikke.
  spor: () => ({ objektType: 'sok' }),
});

/** Siden med søkefeltet. Leser ingen bruker. */
export const loadSokeside = load({
  handling: 'bruker.sok',
  schema: z.strictObject({}),
  fakta: async () => ({}),
  policy: egenPolicy,
  hent: async () => null,
  spor: () => null,
});
