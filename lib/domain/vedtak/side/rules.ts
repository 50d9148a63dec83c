import { instantAt } from '@/lib/platform/time/dato';
import { parseDay } from '@/lib/platform/time/format';
import { girTjenester } from '../rules';
import { medHjemmel } from '../tjeneste/rules';
import {
  LINJEUTFALL,
  OMGJORINGSGRUNNER,
  UTSATT,
  VEDTAKSTYPER,
  type Akutt,
  type Linje,
  type Vedtaksinnhold,
  type Vedtaksmaalinnhold,
} from '../types';

const tekst = (verdi: unknown): string => (typeof verdi === 'string' ? verdi.trim() : '');
const liste = (verdi: unknown): unknown[] => (Array.isArray(verdi) ? verdi : []);
const objekt = (verdi: unknown): Record<string, unknown> =>
  typeof verdi === 'object' && verdi !== null ? (verdi as Record<string, unknown>) : {};

/**
 * Skjemaet slik det står på skjermen nå, også halvskrevet, så brevet ved siden av kan følge med.
 * Serveren leser det samme med `innholdSchema`, som er strengt.
 */
export function innholdFraSkjema(raa: unknown, maal: readonly Vedtaksmaalinnhold[]): Vedtaksinnhold {
  const inn = objekt(objekt(raa).innhold);
  const type = VEDTAKSTYPER.find((t) => t === inn.type) ?? 'INNVILGELSE';
  const valgte = liste(inn.maalIder);
  return {
    type,
    formaal: tekst(inn.formaal),
    begrunnelse: tekst(inn.begrunnelse),
    brukersSyn: tekst(inn.brukersSyn),
    virkningFom: parseDay(tekst(inn.virkningFom)),
    revurderesInnen: parseDay(tekst(inn.revurderesInnen)),
    forhaandsvarsel: parseDay(tekst(inn.forhaandsvarsel)),
    varselSvarfrist: parseDay(tekst(inn.varselSvarfrist)),
    uttaltSeg: parseDay(tekst(inn.uttaltSeg)),
    utenVarselGrunn: tekst(inn.utenVarselGrunn),
    utsattIverksetting: UTSATT.find((u) => u === inn.utsattIverksetting) ?? 'IKKE_VURDERT',
    utsattGrunn: tekst(inn.utsattGrunn),
    reduksjonsgrunn: tekst(inn.reduksjonsgrunn),
    omgjoringsgrunn: OMGJORINGSGRUNNER.find((g) => g === inn.omgjoringsgrunn) ?? null,
    akutt: type === 'AKUTT' ? akuttFraSkjema(objekt(inn.akutt)) : null,
    linjer: liste(inn.linjer).flatMap((linje) => linjeFraSkjema(objekt(linje), girTjenester(type))),
    maal: maal.filter((m) => valgte.includes(m.maalId)),
  };
}

function akuttFraSkjema(akutt: Record<string, unknown>): Akutt {
  const dag = parseDay(tekst(akutt.dato));
  const klokkeslett = /^([01]\d|2[0-3])[:.][0-5]\d$/.exec(tekst(akutt.klokkeslett))?.[0];
  return {
    tidspunkt: dag && klokkeslett ? instantAt(dag, klokkeslett) : null,
    bestemtAvId: tekst(akutt.bestemtAvId) || null,
    muntlig: akutt.muntlig === 'on',
    grunn: tekst(akutt.grunn),
  };
}

function linjeFraSkjema(linje: Record<string, unknown>, gir: boolean): Linje[] {
  const tjeneste = tekst(linje.tjeneste);
  if (tjeneste === '' || linje.fjern === 'on' || (linje.erForslag === 'on' && linje.taMed !== 'on'))
    return [];
  const utfall = LINJEUTFALL.find((u) => u === linje.utfall) ?? 'INNVILGET';
  const lest: Linje = {
    tjeneste,
    utfall: gir ? utfall : 'AVSLAATT',
    omfang: tekst(linje.omfang),
    hjemler: liste(linje.hjemler).filter((h): h is string => typeof h === 'string'),
    personligStell: linje.personligStell === 'on',
  };
  return [tekst(linje.linjeId) ? lest : medHjemmel(lest)];
}
