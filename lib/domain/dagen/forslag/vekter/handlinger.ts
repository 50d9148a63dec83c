import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Vekter } from '../types';
import { nyVektversjon } from './commands';
import { kunneIkkeLagreVekter } from './errors';
import { vektrader } from './queries';
import { STANDARDVEKTER } from './rules';
import { lagreVekterSchema, tilbakestillVekterSchema } from './schema';
import { flyttLedd, likeVekter } from './tabell/rules';

type Svar = Promise<Result<{ versjon: number }, Refusal>>;

/** Teamet bestemmer hva som er viktigst når noe må vike. */
export const lagreVekter = handling({
  navn: 'vekter.lagre',
  schema: lagreVekterSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: (scope, inn, { teamId }): Svar =>
    lagre(scope, teamId, inn.versjon, inn.flytt ? flyttLedd(inn.vekter, inn.flytt) : inn.vekter),
  spor: (inn) => ({ objektType: 'team', objektId: inn.team }),
});

/** Tilbake til slik Tillit er satt opp. Historien blir stående. */
export const tilbakestillVekter = handling({
  navn: 'vekter.tilbakestill',
  schema: tilbakestillVekterSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: (scope, inn, { teamId }): Svar => lagre(scope, teamId, inn.versjon, STANDARDVEKTER),
  spor: (inn) => ({ objektType: 'team', objektId: inn.team }),
});

async function lagre(scope: Scope, teamId: string, fra: number, vekter: Vekter): Svar {
  const [siste] = await vektrader(scope, teamId, 1);
  if (likeVekter(vekter, siste?.vekter ?? STANDARDVEKTER))
    return refuse(kunneIkkeLagreVekter('IngenEndring'));
  const versjon = await nyVektversjon(scope, { teamId, fra, vekter });
  return versjon === null
    ? refuse(kunneIkkeLagreVekter('EndretAvAnnen', { navn: siste?.navn ?? 'noen' }))
    : ok({ versjon });
}
