import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { gjenaapne, utfor } from './commands';
import { kunneIkkeFolgeOpp } from './errors';
import { oppgavePolicy } from './policy';
import { oppfolgingsfakta, type Oppfolgingsfakta } from './queries';
import { gjenaapneSchema, utforSchema } from './schema';

type Inn = { oppfolgingId: string };
const fakta = (scope: Scope, inn: Inn) => oppfolgingsfakta(scope, inn.oppfolgingId);
const spor = (inn: Inn, f: Oppfolgingsfakta) => ({
  brukerId: f.brukerId,
  objektType: 'oppfolging',
  objektId: inn.oppfolgingId,
});
const avslag = (...inn: Parameters<typeof kunneIkkeFolgeOpp>) => refuse(kunneIkkeFolgeOpp(...inn));

/** «Gjort»: noen har ringt, og skriver hva det ble til. */
export const utforOppfolging = handling({
  navn: 'oppfolging.utfor',
  schema: utforSchema,
  fakta,
  policy: oppgavePolicy,
  utfor: async (
    scope,
    inn,
    f,
  ): Promise<Result<{ oppfolgingId: string; versjon: number; brukerId: string }, Refusal>> => {
    if (f.erLukket) return avslag('ErLukket');
    const svar = await utfor(scope, inn, f.brukerId);
    return svar ? ok(svar) : avslag('EndretAvAnnen');
  },
  spor,
});

/** Angre «Gjort». */
export const gjenaapneOppfolging = handling({
  navn: 'oppfolging.gjenaapne',
  schema: gjenaapneSchema,
  fakta,
  policy: oppgavePolicy,
  utfor: async (scope, inn, f): Promise<Result<{ oppfolgingId: string; versjon: number }, Refusal>> => {
    if (!f.stoppetGjelder) return avslag('StoppetErOver');
    const svar = await gjenaapne(scope, inn, f.brukerId);
    return svar ? ok(svar) : avslag('EndretAvAnnen');
  },
  spor,
});
