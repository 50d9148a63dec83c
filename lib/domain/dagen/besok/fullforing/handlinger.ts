import 'server-only';
import { dayOf } from '@/lib/platform/time/dato';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { kunneIkkeFullfore, kunneIkkeObservere } from '../errors';
import { besokPolicy } from '../policy';
import { besokfakta, oppgavefakta, sistMeldtFerdig } from '../queries';
import {
  harAvvik,
  hvorforIkkeFullfore,
  kontrollerAngre,
  kontrollerObservasjon,
  lesSvar,
  notatslag,
} from '../rules';
import { angreSchema, avvikSchema, ferdigSchema, observasjonSchema } from '../schema';
import type { Besoksfakta, Fullfort } from '../types';
import { angre, fullfor, observer } from './commands';

const fakta = (scope: Scope, inn: { besokId: string }) => besokfakta(scope, inn.besokId);
const spor = (inn: { besokId: string }, f: Besoksfakta) => ({
  brukerId: f.bruker.brukerId,
  objektType: 'besok',
  objektId: inn.besokId,
});
/** Tilbake til dagen, som sier hva som skjedde og tilbyr «Angre». */
const tilDagen = (verdi: Fullfort) => `/min-dag?dato=${verdi.dato}&ferdig=${verdi.besokId}`;

/** «Ferdig som planlagt». Det som må besvares, er besvart; resten er gjort. */
export const besokFerdig = handling({
  navn: 'besok.ferdig',
  schema: ferdigSchema,
  fakta,
  policy: besokPolicy,
  utfor: async (scope, inn, f): Promise<Result<Fullfort, Refusal>> => {
    const hindring = hvorforIkkeFullfore(f.status, f.dato, scope.iDag);
    if (hindring) return refuse(kunneIkkeFullfore(hindring));
    const svar = lesSvar(await oppgavefakta(scope, inn.besokId), inn.maa, (i) => `maa.${i}`);
    if (!svar.ok) return svar;
    return fullfor(scope, f, {
      status: harAvvik(svar.value) ? 'AVVIK' : 'FERDIG',
      versjon: inn.versjon,
      utfall: svar.value,
      overlevering: inn.overlevering,
      notat: null,
      maal: [],
    });
  },
  spor,
  videre: tilDagen,
});

/** «Ferdig med avvik»: bare det som ble annerledes, er skrevet. */
export const besokAvvik = handling({
  navn: 'besok.avvik',
  schema: avvikSchema,
  fakta,
  policy: besokPolicy,
  utfor: async (scope, inn, f): Promise<Result<Fullfort, Refusal>> => {
    const hindring = hvorforIkkeFullfore(f.status, f.dato, scope.iDag);
    if (hindring) return refuse(kunneIkkeFullfore(hindring));
    const oppgaver = await oppgavefakta(scope, inn.besokId);
    const svar = lesSvar(oppgaver, inn.tiltak, (i) => `tiltak.${i}`);
    if (!svar.ok) return svar;
    const maal = inn.maal.flatMap((m) => (m.nivaa == null ? [] : [{ maalId: m.maalId, nivaa: m.nivaa }]));
    if (maal.some((m) => !oppgaver.some((o) => o.maalId === m.maalId)))
      return refuse(kunneIkkeObservere('UkjentMaal'));
    if (!harAvvik(svar.value) && !inn.notat) return refuse(kunneIkkeFullfore('IngentingAvvek'));
    return fullfor(scope, f, {
      status: 'AVVIK',
      versjon: inn.versjon,
      utfall: svar.value,
      overlevering: inn.overlevering,
      notat: inn.notat ? { tekst: inn.notat, slag: notatslag(oppgaver, svar.value) } : null,
      maal,
    });
  },
  spor,
  videre: tilDagen,
});

/** «Angre» de første sekundene, «Rett opp» resten av dagen. */
export const besokAngreFerdig = handling({
  navn: 'besok.angreFerdig',
  schema: angreSchema,
  fakta,
  policy: besokPolicy,
  utfor: async (scope, inn, f): Promise<Result<Fullfort, Refusal>> => {
    const meldt = await sistMeldtFerdig(scope, inn.besokId);
    const svar = kontrollerAngre(f.status, meldt && dayOf(meldt), scope.iDag);
    return svar.ok ? angre(scope, f, inn.versjon) : svar;
  },
  spor,
  videre: (verdi) => `/min-dag/besok/${verdi.besokId}?angret=1`,
});

/** Hvor langt noen kom mot et mål, uten at noe ble annerledes. */
export const besokObserver = handling({
  navn: 'besok.observer',
  schema: observasjonSchema,
  fakta,
  policy: besokPolicy,
  utfor: async (scope, inn, f): Promise<Result<null, Refusal>> => {
    const maal = (await oppgavefakta(scope, inn.besokId)).map((o) => o.maalId);
    const svar = kontrollerObservasjon(f, maal, inn.maalId, scope.iDag);
    if (!svar.ok) return svar;
    await observer(scope, f, { maalId: inn.maalId, nivaa: inn.nivaa, tekst: inn.tekst });
    return ok(null);
  },
  spor,
});
