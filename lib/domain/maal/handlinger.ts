import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { formatDayYear } from '@/lib/platform/time/format';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { endreMaal, fjernMaal, opprettMaal, vurderMaal } from './commands';
import { maalPolicy } from './policy';
import { egneOrdFor, etMaal, maalfakta } from './queries';
import { erMuligFrist, erOrdrett, kanEndres, kanFjernes, kanVurderes } from './rules';
import { fjernMaalSchema, lagreMaalSchema, vurderMaalSchema, type LagreMaal } from './schema';

const kanIkke = (code: string, reason: string, field?: string, values?: Refusal['values']) =>
  refuse({
    domain: 'maal',
    code,
    reason,
    ...(field ? { field } : {}),
    ...(values ? { values } : {}),
  });
const kanIkkeLagre = kanIkke.bind(null, 'KunneIkkeLagreMaal');

export const lagreMaal = handling({
  navn: 'maal.lagre',
  schema: lagreMaalSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: maalPolicy,
  utfor: async (scope, inn): Promise<Result<{ maalId: string }, Refusal>> => {
    const feil = await innholdsfeil(scope, inn);
    if (feil) return feil;
    if (!inn.maalId) return ok(await opprettMaal(scope, inn));
    const fakta = await maalfakta(scope, inn.maalId);
    const maal = await etMaal(scope, inn.maalId);
    // Et mål hos en annen bruker finnes ikke for den som bare har vist at hun slipper inn her.
    if (!fakta || !maal || maal.brukerId !== inn.brukerId) return kanIkkeLagre('AnnenBruker');
    const svar = kanEndres(maal.status, fakta.iVedtak);
    return svar.kan ? endreMaal(scope, inn.maalId, inn.versjon ?? 0, inn) : kanIkkeLagre(svar.grunn);
  },
  spor: (inn) => ({
    brukerId: inn.brukerId,
    objektType: 'maal',
    ...(inn.maalId ? { objektId: inn.maalId } : {}),
  }),
  videre: (_verdi, inn) => `/brukere/${inn.brukerId}/maal`,
});

async function innholdsfeil(scope: Scope, inn: LagreMaal) {
  if (!erMuligFrist(inn.innenDato, scope.iDag))
    return kanIkkeLagre('FristenErPassert', 'innenDato', {
      iDag: formatDayYear(scope.iDag),
    });
  if (!inn.egneOrdUtdrag) return null;
  const egneOrd = inn.egneOrdId ? await egneOrdFor(scope, inn.brukerId, inn.egneOrdId) : null;
  if (!egneOrd) return kanIkkeLagre('UkjenteEgneOrd', 'egneOrdUtdrag');
  return erOrdrett(inn.egneOrdUtdrag, egneOrd.tekst) ? null : kanIkkeLagre('IkkeOrdrett', 'egneOrdUtdrag');
}

export const fjernMaalHandling = handling({
  navn: 'maal.fjern',
  schema: fjernMaalSchema,
  fakta: (scope, inn) => maalfakta(scope, inn.maalId),
  policy: maalPolicy,
  utfor: async (scope, inn, fakta) => {
    const maal = await etMaal(scope, inn.maalId);
    const svar = kanFjernes(maal!.status, fakta.iVedtak);
    return svar.kan
      ? fjernMaal(scope, inn.maalId, inn.versjon, fakta.brukerId)
      : kanIkke('KunneIkkeFjerneMaal', svar.grunn);
  },
  spor: (inn, fakta) => ({
    brukerId: fakta.brukerId,
    objektType: 'maal',
    objektId: inn.maalId,
  }),
  videre: (verdi) => `/brukere/${verdi.brukerId}/maal`,
});

/** Dagens dato, alltid. En vurdering er det noen så i dag. */
export const vurderMaalHandling = handling({
  navn: 'maal.vurder',
  schema: vurderMaalSchema,
  fakta: (scope, inn) => maalfakta(scope, inn.maalId),
  policy: maalPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ vurderingId: string }, Refusal>> => {
    const maal = await etMaal(scope, inn.maalId);
    const svar = kanVurderes(maal!.status);
    if (!svar.kan) return kanIkke('KunneIkkeVurdereMaal', svar.grunn);
    return ok(
      await vurderMaal(scope, {
        ...inn,
        brukerId: fakta.brukerId,
        dato: scope.iDag,
      }),
    );
  },
  spor: (inn, fakta) => ({
    brukerId: fakta.brukerId,
    objektType: 'maal',
    objektId: inn.maalId,
  }),
});
