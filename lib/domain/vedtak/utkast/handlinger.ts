import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { byggBrev } from '../brev/rules';
import { brevfakta } from '../brev/queries';
import { opprettUtkast } from '../commands';
import { nei } from '../errors';
import { vedtakPolicy } from '../policy';
import { hentVedtak, tilgangTilBruker, vedtaksfakta, vedtakspor } from '../queries';
import { hvorforIkke, kanGjores } from '../rules';
import { lagreSchema, opprettSchema, sendSchema, trekkSchema } from '../schema';
import type { Vedtak } from '../types';
import { lagreInnhold } from '../samskriving/lagring/commands';
import { flyttVedtak } from './commands';
import { finnSak, kartleggingsgrunnlag } from './queries';
import { erFullstendig, sjekkliste } from './rules';

const tilVedtaket = (verdi: { vedtakId: string }) => `/vedtak/${verdi.vedtakId}`;

export const opprettVedtak = handling({
  navn: 'vedtak.opprett',
  schema: opprettSchema,
  fakta: async (scope, inn) => {
    const sak = await finnSak(scope, inn.sakId);
    const tilgang = sak && (await tilgangTilBruker(scope, sak.brukerId));
    return tilgang && { ...tilgang, sakId: inn.sakId };
  },
  policy: vedtakPolicy,
  utfor: async (scope, inn, { brukerId }): Promise<Result<{ vedtakId: string; sakId: string }, Refusal>> => {
    const { kartleggingId } = await kartleggingsgrunnlag(scope, brukerId);
    if (!kartleggingId) return nei('KunneIkkeOppretteVedtak', 'IngenKartlegging');
    return opprettUtkast(scope, { brukerId, sakId: inn.sakId });
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'sak', objektId: inn.sakId }),
  videre: tilVedtaket,
});

export const lagreVedtak = handling({
  navn: 'vedtak.lagre',
  schema: lagreSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: (scope, inn) => lagreInnhold(scope, inn.vedtakId, inn, inn.innhold),
  spor: vedtakspor,
});

export const sendVedtak = handling({
  navn: 'vedtak.send',
  schema: sendSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> => {
    if (!kanGjores('send', vedtak.status)) return nei('KunneIkkeSendeVedtak', hvorforIkke(vedtak.status));
    const lagret = inn.innhold
      ? await lagreInnhold(scope, vedtak.id, { versjon: inn.versjon }, inn.innhold)
      : ok({ versjon: inn.versjon });
    if (!lagret.ok) return lagret;
    const naa = (await hentVedtak(scope, vedtak.id))!;
    const mangler = await antallMangler(scope, naa);
    if (mangler > 0) return nei('KunneIkkeSendeVedtak', 'Ufullstendig', { values: { antall: mangler } });
    return flyttVedtak(scope, naa, lagret.value.versjon, 'send');
  },
  spor: vedtakspor,
  videre: tilVedtaket,
});

async function antallMangler(scope: Scope, vedtak: Vedtak): Promise<number> {
  const fakta = await brevfakta(scope, vedtak);
  const brev = byggBrev({ fakta, innhold: vedtak.innhold, fatting: null });
  const liste = sjekkliste(vedtak.innhold, fakta, brev, scope.iDag);
  if (erFullstendig(liste, brev, vedtak.innhold.type, { fakta, innhold: vedtak.innhold })) return 0;
  return Math.max(1, liste.filter((p) => !p.ok).length);
}

export const trekkVedtak = handling({
  navn: 'vedtak.trekk',
  schema: trekkSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> =>
    kanGjores('trekk', vedtak.status)
      ? flyttVedtak(scope, vedtak, inn.versjon, 'trekk')
      : nei('KunneIkkeTrekkeVedtak', hvorforIkke(vedtak.status)),
  spor: vedtakspor,
  videre: tilVedtaket,
});
