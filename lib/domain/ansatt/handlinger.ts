import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { settOmMeg } from './commands';
import { omMegSchema } from './schema';

export const settOmMegHandling = handling({
  navn: 'ansatt.settOmMeg',
  schema: omMegSchema,
  fakta: () => Promise.resolve({}),
  policy: egenPolicy,
  utfor: async (scope, inn): Promise<Result<Record<string, never>, Refusal>> => {
    await settOmMeg(scope, inn);
    return ok({});
  },
  spor: () => ({ objektType: 'ansatt' }),
});
