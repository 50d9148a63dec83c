import 'server-only';
import { z } from 'zod';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { leverandorer, ordningen } from '../queries';
import { leverandorfakta, personerHos } from './queries';
import { leverandorSchema, leverandorskjemaSchema } from './schema';
import { leverandorrad, valgtView } from './view';

/** Leverandørene bydelen har, eller har hatt, avtale med. */
export const loadLeverandorer = load({
  handling: 'leverandor.list',
  schema: z.strictObject({}),
  fakta: (scope) => ordningen(scope),
  policy: egenPolicy,
  hent: async (scope, _inn, ordning) => ({
    ordning,
    iDag: scope.iDag,
    kanLagre: harRett(scope.ansatt, 'leverandor.lagre'),
    rader: (await leverandorer(scope)).map((l) => leverandorrad(l, scope.iDag)),
  }),
  spor: () => ({ objektType: 'leverandorliste' }),
});

/** Én leverandør, og de av mine brukere som har den. Filteret er brukerens policy. */
export const loadLeverandor = load({
  handling: 'leverandor.les',
  schema: leverandorSchema,
  fakta: (scope, inn) => leverandorfakta(scope, inn.leverandorId),
  policy: { kan: egenPolicy.kan, scopeFor: brukerPolicy.scopeFor },
  hent: async (scope, _inn, { leverandor }, tilgang) => ({
    iDag: scope.iDag,
    leverandor: leverandorrad(leverandor, scope.iDag),
    kanLagre: harRett(scope.ansatt, 'leverandor.lagre'),
    personer: (await personerHos(scope, tilgang, leverandor.id)).flatMap(
      (p) => valgtView(p, leverandor.id, scope.iDag) ?? [],
    ),
  }),
  spor: (inn) => ({ objektType: 'leverandor', objektId: inn.leverandorId }),
});

/** Skjemaet: tomt for en ny, ellers slik leverandøren står. */
export const loadLeverandorskjema = load({
  handling: 'leverandor.lagre',
  schema: leverandorskjemaSchema,
  fakta: async (scope, inn) => {
    if (inn.leverandorId) return leverandorfakta(scope, inn.leverandorId);
    const ordning = await ordningen(scope);
    return ordning && { ordning, leverandor: null };
  },
  policy: egenPolicy,
  hent: async (scope, _inn, { leverandor }) => ({ iDag: scope.iDag, leverandor }),
  spor: (inn) => (inn.leverandorId ? { objektType: 'leverandor', objektId: inn.leverandorId } : null),
});
