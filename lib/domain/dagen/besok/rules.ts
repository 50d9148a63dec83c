import { addDays, daysBetween, type Dato } from '@/lib/platform/time/dato';
import { ok, refuse, type Result } from '@/lib/platform/errors/result';
import { kunneIkkeAngre, kunneIkkeFullfore, kunneIkkeObservere } from './errors';
import type { Angregrunn, Fullforegrunn, Observasjonsgrunn } from './errors';
import { DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { ramme } from '@/lib/domain/vakt/rules';
import type { Vakttype } from '@/lib/domain/vakt/types';
import { GRUNNER } from './types';
import type {
  Besokstatus,
  Grunn,
  Notatslag,
  Oppgavefakta,
  Oppgavesvar,
  Oppgaveutfall,
  Utfall,
} from './types';

/** Så langt tilbake og fram kan man bla i Min dag. */
export const DAGER_TILBAKE = 7;
export const DAGER_FRAM = 14;

type Hendelsestype = 'ferdig' | 'avvik' | 'angre';

/** Det et besøk kan bli. Det som ikke står her, går ikke: et stoppet eller avlyst besøk er låst. */
export const OVERGANGER: Record<Besokstatus, Partial<Record<Hendelsestype, Besokstatus>>> = {
  PLANLAGT: { ferdig: 'FERDIG', avvik: 'AVVIK' },
  FERDIG: { angre: 'PLANLAGT' },
  AVVIK: { angre: 'PLANLAGT' },
  STOPPET: {},
  AVLYST: {},
};

export const overgang = (fra: Besokstatus, hva: Hendelsestype): Besokstatus | null =>
  OVERGANGER[fra][hva] ?? null;

export const erFullfort = (status: Besokstatus): boolean => overgang(status, 'angre') !== null;
export const erIgjen = (status: Besokstatus): boolean => overgang(status, 'ferdig') !== null;

export const erIVinduet = (dato: Dato, iDag: Dato): boolean =>
  dato >= addDays(iDag, -DAGER_TILBAKE) && dato <= addDays(iDag, DAGER_FRAM);

/** Bare det som er kommet, og bare så langt tilbake som Min dag viser. */
const tidsgrunn = (dato: Dato, iDag: Dato): 'IkkeKommetDit' | 'ForLengeSiden' | null => {
  if (dato > iDag) return 'IkkeKommetDit';
  return daysBetween(dato, iDag) > DAGER_TILBAKE ? 'ForLengeSiden' : null;
};

/** Kan besøket gjøres ferdig, som planlagt eller med avvik? */
export function hvorforIkkeFullfore(status: Besokstatus, dato: Dato, iDag: Dato): Fullforegrunn | null {
  if (status === 'STOPPET') return 'ErStoppet';
  if (status === 'AVLYST') return 'ErAvlyst';
  if (erFullfort(status)) return 'AlleredeFullfort';
  return tidsgrunn(dato, iDag);
}

/** «Angre» og «Rett opp» varer ut den dagen det ble meldt ferdig. Nattbesøk meldes ofte dagen etter. */
export function hvorforIkkeAngre(
  status: Besokstatus,
  fullfortDato: Dato | null,
  iDag: Dato,
): Angregrunn | null {
  if (status === 'STOPPET') return 'ErStoppet';
  if (status === 'AVLYST') return 'ErAvlyst';
  if (!erFullfort(status)) return 'IkkeFullfort';
  return fullfortDato === iDag ? null : 'IkkeSammeDag';
}

export function hvorforIkkeObservere(status: Besokstatus, dato: Dato, iDag: Dato): Observasjonsgrunn | null {
  if (status === 'STOPPET') return 'ErStoppet';
  if (status === 'AVLYST') return 'ErAvlyst';
  return tidsgrunn(dato, iDag);
}

/** Det som må besvares uttrykkelig, blir aldri signert av seg selv: planen sier det, eller det er legemidler. */
export const maaBesvares = (tiltak: { maaGjores: boolean; kompetanse: string | null }): boolean =>
  tiltak.maaGjores || erMedisin(tiltak);

export const erMedisin = (tiltak: { kompetanse: string | null }): boolean =>
  tiltak.kompetanse === 'LEGEMIDLER' || tiltak.kompetanse === 'INSULIN';

const erGrunn = (tekst: string): tekst is Grunn => (GRUNNER as readonly string[]).includes(tekst);
/** En lagret grunn er en kode, eller fritekst fra «Annet». */
export const grunnkode = (grunn: string | null): Grunn | null =>
  grunn !== null && erGrunn(grunn) ? grunn : null;

/** Hvor i skjemaet et svar står, så feilen kan vises der. */
type Felt = (indeks: number) => string;

/**
 * Svarene lest mot oppgavene i besøket. Det som ikke er rørt, er gjort; det som må besvares, må besvares.
 * Alt som ikke er gjort, har en grunn.
 */
export function lesSvar(
  oppgaver: readonly Oppgavefakta[],
  svar: readonly Oppgavesvar[],
  felt: Felt,
): Result<Oppgaveutfall[], ReturnType<typeof kunneIkkeFullfore>> {
  const kjente = new Set(oppgaver.map((o) => o.tiltakId));
  if (svar.some((s) => !kjente.has(s.tiltakId)) || new Set(svar.map((s) => s.tiltakId)).size < svar.length)
    return refuse(kunneIkkeFullfore('UkjentOppgave'));
  const utfall: Oppgaveutfall[] = [];
  for (const oppgave of oppgaver) {
    const indeks = svar.findIndex((s) => s.tiltakId === oppgave.tiltakId);
    const funnet = svar[indeks];
    if (oppgave.maaBesvares && !funnet?.utfall)
      return refuse(kunneIkkeFullfore('MaaIkkeBesvart', indeks < 0 ? undefined : `${felt(indeks)}.utfall`));
    const valgt: Utfall = funnet?.utfall ?? 'GJORT';
    const grunn = valgt === 'GJORT' ? null : skrevetGrunn(funnet);
    if (valgt !== 'GJORT' && !grunn)
      return refuse(kunneIkkeFullfore('GrunnMangler', `${felt(indeks)}.grunn`));
    utfall.push({ tiltakId: oppgave.tiltakId, utfall: valgt, grunn });
  }
  return ok(utfall);
}

const skrevetGrunn = (svar: Oppgavesvar | undefined): string | null =>
  svar?.grunn === 'ANNET' ? svar.merknad : (svar?.grunn ?? null);

/** Noe annet enn gjort er et avvik, også når det ble meldt med «Ferdig som planlagt» og «Ikke gitt». */
export const harAvvik = (utfall: readonly Oppgaveutfall[]): boolean =>
  utfall.some((u) => u.utfall !== 'GJORT');

/** Kodeverk 9151. Det som ikke er helsehjelp, står her; alt annet er journal, så det ukjente får strengest vern. */
const IKKE_HELSEHJELP = new Set(['1', '2', '3', '4', '5', '6', '7', '9', '11']);
const erHelsehjelp = (tjeneste: string): boolean => !IKKE_HELSEHJELP.has(tjeneste);

/** Notatet følger det som ble annerledes, ellers hele besøket. Er noe av det helsehjelp, er notatet journal. */
export function notatslag(
  oppgaver: readonly Oppgavefakta[],
  utfall: readonly Oppgaveutfall[] = [],
): Notatslag {
  const avvek = new Set(utfall.filter((u) => u.utfall !== 'GJORT').map((u) => u.tiltakId));
  const gjelder = avvek.size > 0 ? oppgaver.filter((o) => avvek.has(o.tiltakId)) : oppgaver;
  return gjelder.length === 0 || gjelder.some((o) => erHelsehjelp(o.tjeneste)) ? 'JOURNAL' : 'TJENESTE';
}

export function kontrollerObservasjon(
  besok: { status: Besokstatus; dato: Dato },
  maal: readonly string[],
  maalId: string,
  iDag: Dato,
): Result<null, ReturnType<typeof kunneIkkeObservere>> {
  const grunn = hvorforIkkeObservere(besok.status, besok.dato, iDag);
  if (grunn) return refuse(kunneIkkeObservere(grunn));
  return maal.includes(maalId) ? ok(null) : refuse(kunneIkkeObservere('UkjentMaal'));
}

export function kontrollerAngre(
  status: Besokstatus,
  fullfortDato: Dato | null,
  iDag: Dato,
): Result<null, ReturnType<typeof kunneIkkeAngre>> {
  const grunn = hvorforIkkeAngre(status, fullfortDato, iDag);
  return grunn ? refuse(kunneIkkeAngre(grunn)) : ok(null);
}

/** Dagsdel, så rekkefølgen teamet har lagt. Id til slutt, så to skjermer alltid er enige. */
export function iRekkefolge<B extends { dagsdel: Dagsdel; rekkefolge: number; besokId: string }>(
  besok: readonly B[],
): B[] {
  const plass = (d: Dagsdel) => DAGSDELER.indexOf(d);
  return besok.toSorted(
    (a, b) =>
      plass(a.dagsdel) - plass(b.dagsdel) || a.rekkefolge - b.rekkefolge || (a.besokId < b.besokId ? -1 : 1),
  );
}

/** Det første som er igjen i dag. Andre dager har ikke noe «neste». */
export const finnNeste = <B extends { status: Besokstatus }>(
  ordnet: readonly B[],
  dato: Dato,
  iDag: Dato,
): B | null => (dato === iDag ? (ordnet.find((b) => erIgjen(b.status)) ?? null) : null);

/** Så mye må være igjen av det dagsdelen tåler før vi kaller det luft. */
const LUFT_MINUTTER = 15;
const VAKTER: readonly Vakttype[] = ['DAG', 'KVELD', 'NATT'];
const DAGSDELEN_TAALER = ramme(VAKTER.map((type) => ({ type, status: 'PLANLAGT' })));

/** Er det plass til det uventede? Samme ramme som tavla regner med; tallet vises aldri. */
export const harLuft = (dagsdel: Dagsdel, planlagteMinutter: number): boolean =>
  (DAGSDELEN_TAALER[dagsdel] ?? 0) - planlagteMinutter >= LUFT_MINUTTER;

/** «Dusj. Hun styrer selv …» heter «Dusj» på en linje. */
export const kortOppgave = (tekst: string): string => /^[^.,:;]{3,60}(?=[.,:;])/.exec(tekst)?.[0] ?? tekst;
