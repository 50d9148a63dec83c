import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { handling } from '@/lib/domain/tilgang/handling';
import { kartleggingsgrunnlag } from '@/lib/domain/vedtak/utkast/queries';
import { aapneVedtak, avslutt, opprettKorttid } from './commands';
import { nei } from './errors';
import { ansvarskandidater, korttidForBruker, korttidsfakta, skjemafakta } from './queries';
import { kanAvsluttes, kanBliVedtak, kanRegistreres } from './rules';
import { avsluttSchema, gjorTilVedtakSchema, registrerSchema } from './schema';
import type { Korttidsfakta } from './types';

const spor = (inn: { korttidId: string }, fakta: Korttidsfakta) => ({
  brukerId: fakta.brukerId,
  objektType: 'korttid',
  objektId: inn.korttidId,
});

export const registrerKorttid = handling({
  navn: 'korttid.registrer',
  schema: registrerSchema,
  fakta: (scope, inn) => skjemafakta(scope, inn.brukerId, inn.sakId),
  policy: brukerPolicy,
  utfor: async (scope, inn): Promise<Result<{ korttidId: string }, Refusal>> => {
    const tidligere = await korttidForBruker(scope, inn.brukerId);
    const svar = kanRegistreres(
      inn,
      tidligere.map((t) => t.korttid),
      scope.iDag,
    );
    if (!svar.ok) return svar;
    const { teamId, kandidater } = await ansvarskandidater(scope, inn.brukerId);
    if (!teamId || !kandidater.some((k) => k.id === inn.ansvarligId))
      return nei('KunneIkkeRegistrereKorttid', 'IkkeITeamet', 'ansvarligId');
    return ok({ korttidId: await opprettKorttid(scope, inn, teamId) });
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'bruker', objektId: inn.brukerId }),
  videre: (verdi) => `/frister/korttid/${verdi.korttidId}`,
});

export const avsluttKorttid = handling({
  navn: 'korttid.avslutt',
  schema: avsluttSchema,
  fakta: (scope, inn) => korttidsfakta(scope, inn.korttidId),
  policy: brukerPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ korttidId: string }, Refusal>> => {
    const svar = kanAvsluttes(fakta.korttid, inn.dato, scope.iDag);
    return svar.ok ? avslutt(scope, fakta, inn) : svar;
  },
  spor,
});

export const gjorKorttidTilVedtak = handling({
  navn: 'korttid.gjorTilVedtak',
  schema: gjorTilVedtakSchema,
  fakta: (scope, inn) => korttidsfakta(scope, inn.korttidId),
  policy: brukerPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const { kartleggingId } = await kartleggingsgrunnlag(scope, fakta.brukerId);
    const svar = kanBliVedtak(fakta.korttid, inn.vei, kartleggingId !== null);
    return svar.ok ? aapneVedtak(scope, fakta, inn) : svar;
  },
  spor,
  videre: (verdi) => `/vedtak/${verdi.vedtakId}`,
});
