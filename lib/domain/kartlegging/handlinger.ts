import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ferdigstill, lagreUtkast, startKartlegging, type Kartleggingsnokkel } from './commands';
import { settet } from './funksjonsprofil/queries';
import { lagProfil, ukjenteKoder } from './funksjonsprofil/rules';
import { kartleggingPolicy } from './policy';
import { aapenSak, enKartlegging, kanHaSpurt, kartleggingfakta } from './queries';
import { kanFerdigstilles } from './rules';
import { lagreKartleggingSchema, startKartleggingSchema, type LagreKartlegging } from './schema';
import type { Kartleggingsutkast } from './types';

const sti = ({ brukerId, kartleggingId }: Kartleggingsnokkel) =>
  `/brukere/${brukerId}/kartlegging/${kartleggingId}`;

export const startKartleggingHandling = handling({
  navn: 'kartlegging.start',
  schema: startKartleggingSchema,
  fakta: async (scope, inn) => {
    const fakta = await brukerfakta(scope, inn.brukerId);
    const sakId = await aapenSak(scope, inn.brukerId, inn.sakId);
    // En sak som er oppgitt, må være en åpen sak på akkurat denne brukeren.
    return fakta && !(inn.sakId && !sakId) ? { ...fakta, sakId } : null;
  },
  policy: kartleggingPolicy,
  utfor: async (scope, inn, { sakId }) => ok(await startKartlegging(scope, inn.brukerId, sakId)),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'kartlegging' }),
  videre: sti,
});

export const lagreKartlegging = handling({
  navn: 'kartlegging.lagre',
  schema: lagreKartleggingSchema,
  fakta: (scope, inn) => kartleggingfakta(scope, inn.kartleggingId),
  policy: kartleggingPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<Kartleggingsnokkel, Refusal>> => {
    const svar = await utkastet(scope, inn, fakta);
    return svar.ok ? lagreUtkast(scope, svar.value, inn) : svar;
  },
  spor: (inn, fakta) => ({
    brukerId: fakta.brukerId,
    objektType: 'kartlegging',
    objektId: inn.kartleggingId,
  }),
});

/** Lagrer det som står i skjemaet, og låser det. Ingenting går tapt mellom de to knappene. */
export const ferdigstillKartlegging = handling({
  navn: 'kartlegging.ferdigstill',
  schema: lagreKartleggingSchema,
  fakta: (scope, inn) => kartleggingfakta(scope, inn.kartleggingId),
  policy: kartleggingPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<Kartleggingsnokkel, Refusal>> => {
    const svar = await utkastet(scope, inn, fakta);
    if (!svar.ok) return svar;
    const { egneOrd } = inn;
    const profil = lagProfil(
      await settet(scope, svar.value.profil.sett),
      new Map(Object.entries(inn.skaarer)),
    );
    const dom = kanFerdigstilles({ egneOrd, kartlagtDato: inn.kartlagtDato, profil }, scope.iDag);
    if (!dom.kan) return avslag(dom);
    const lagret = await lagreUtkast(scope, svar.value, inn);
    if (lagret.ok) await ferdigstill(scope, svar.value, { ...inn, egneOrd: egneOrd! });
    return lagret;
  },
  spor: (inn, fakta) => ({
    brukerId: fakta.brukerId,
    objektType: 'kartlegging',
    objektId: inn.kartleggingId,
  }),
  videre: sti,
});

const kanIkkeLagre = (reason: string, field?: string) =>
  refuse({ domain: 'kartlegging', code: 'KunneIkkeLagreKartlegging', reason, ...(field ? { field } : {}) });

async function utkastet(
  scope: Scope,
  inn: LagreKartlegging,
  fakta: Brukerfakta,
): Promise<Result<Kartleggingsutkast, Refusal>> {
  const kartlegging = await enKartlegging(scope, inn.kartleggingId);
  if (kartlegging?.status !== 'UTKAST') return kanIkkeLagre('AlleredeFerdig');
  const [ukjent] = ukjenteKoder(await settet(scope, kartlegging.profil.sett), Object.keys(inn.skaarer));
  if (ukjent) return kanIkkeLagre('UkjentVariabel', `skaarer.${ukjent}`);
  const spurtAv = await kanHaSpurt(scope, fakta);
  if (inn.kartlagtAvId !== kartlegging.kartlagtAv.id && !spurtAv.some((a) => a.id === inn.kartlagtAvId))
    return kanIkkeLagre('UkjentAnsatt', 'kartlagtAvId');
  return ok(kartlegging);
}

const FELT = { EgneOrdMangler: 'egneOrd', SamtalenErIFremtiden: 'kartlagtDato' } as const;

function avslag(dom: Exclude<ReturnType<typeof kanFerdigstilles>, { kan: true }>) {
  const felt = dom.grunn === 'FunksjonMangler' ? `skaarer.${dom.mangler[0]}` : FELT[dom.grunn];
  return refuse({
    domain: 'kartlegging',
    code: 'KunneIkkeFerdigstilleKartlegging',
    reason: dom.grunn,
    field: felt,
    values: { antall: dom.grunn === 'FunksjonMangler' ? dom.mangler.length : 0 },
  });
}
