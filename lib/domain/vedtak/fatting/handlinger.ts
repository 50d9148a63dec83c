import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { avtrykk, brevfakta } from '../brev/queries';
import { nb } from '../brev/ordlyd/rules';
import { byggBrev } from '../brev/rules';
import { ramse } from '../brev/tekst/rules';
import type { Brev, Brevfakta } from '../brev/types';
import { nei } from '../errors';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta, type Vedtaksfakta } from '../queries';
import { hvorforIkke, kanGjores } from '../rules';
import { fattSchema, returnerSchema } from '../schema';
import { tjenestenavn } from '../tjeneste/rules';
import type { Fullmakt, Vedtak } from '../types';
import { flyttVedtak } from '../utkast/commands';
import { erFullstendig, sjekkliste } from '../utkast/rules';
import { fatt } from './commands';
import { forberedere, mineFullmakter } from './queries';
import { provFatting } from './rules';

const spor = (_inn: object, fakta: Vedtaksfakta) => ({
  brukerId: fakta.brukerId,
  objektType: 'vedtak',
  objektId: fakta.vedtak.id,
});

/** Myndighet, to personer, innhold og brev spørres her, i samme transaksjon som vedtaket fattes. */
export const fattVedtak = handling({
  navn: 'vedtak.fatt',
  schema: fattSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const fakta = await brevfakta(scope, vedtak);
    const lest = byggBrev({ fakta, innhold: vedtak.innhold, fatting: null });
    const svar = provFatting({
      status: vedtak.status,
      ansattId: scope.ansatt.id,
      forberedere: await forberedere(scope, vedtak),
      fullmakter: await mineFullmakter(scope),
      linjer: vedtak.innhold.linjer,
      fullstendig: erFullstendig(
        sjekkliste(vedtak.innhold, fakta, lest, scope.iDag),
        lest,
        vedtak.innhold.type,
      ),
      sammeBrev: avtrykk(lest) === inn.lestAvtrykk,
      iDag: scope.iDag,
    });
    if (!svar.kan) return avslag(svar);
    const brev = signertBrev(scope, vedtak, fakta, svar.fullmakter[0]!);
    return fatt(scope, {
      vedtak,
      versjon: inn.versjon,
      brev,
      fullmakter: svar.fullmakter,
      kommentar: inn.kommentar,
    });
  },
  spor,
  videre: () => '/godkjenning',
});

function avslag(svar: Exclude<ReturnType<typeof provFatting>, { kan: true }>) {
  if (svar.grunn !== 'ManglerFullmakt') return nei('KunneIkkeFatteVedtak', svar.grunn);
  const tjenester = ramse(svar.tjenester.map(tjenestenavn), nb.og);
  return nei('KunneIkkeFatteVedtak', 'ManglerFullmakt', { values: { tjenester } });
}

const signertBrev = (scope: Scope, vedtak: Vedtak, fakta: Brevfakta, fullmakt: Fullmakt): Brev =>
  byggBrev({
    fakta,
    innhold: vedtak.innhold,
    fatting: {
      dato: scope.iDag,
      navn: `${scope.ansatt.fornavn} ${scope.ansatt.etternavn}`,
      tittel: nb.profesjon[scope.ansatt.profesjon],
      fullmaktDokument: fullmakt.dokument,
      fullmaktFom: fullmakt.fom,
    },
  });

export const returnerVedtak = handling({
  navn: 'vedtak.returner',
  schema: returnerSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> =>
    kanGjores('returner', vedtak.status)
      ? flyttVedtak(scope, vedtak, inn.versjon, 'returner', inn.kommentar)
      : nei('KunneIkkeReturnereVedtak', hvorforIkke(vedtak.status)),
  spor,
  videre: () => '/godkjenning',
});
