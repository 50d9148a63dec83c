import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { addMonths, addWeeks, type Dato } from '@/lib/platform/time/dato';
import { girTjenester } from '@/lib/domain/vedtak/rules';
import type { Vedtakstype } from '@/lib/domain/vedtak/types';
import { nei, type Revurderingskode } from './errors';
import type { Fristsvar, Revurderbart, Revurderingstatus, Utfall, Utfallsvalg } from './types';

/** Så lenge før datoen ligger revurderingen på lista. */
export const VARSEL_UKER = 4;
/** Lengste tid mellom to revurderinger. Vanlig rutine er 6–12 måneder (domain.md 1.5). */
export const LENGST_MAANEDER = 12;
/** Forslaget i skjemaet. Teamet velger. */
export const FORESLAATT_MAANEDER = 6;

type Handling = 'start' | 'skriv' | 'fullfor';

/** Hvor en revurdering kan gå. Den som er i gang, kan åpnes igjen av hvem som helst i teamet. */
export const OVERGANGER: Record<Revurderingstatus, Partial<Record<Handling, Revurderingstatus>>> = {
  PLANLAGT: { start: 'PAAGAAR' },
  PAAGAAR: { start: 'PAAGAAR', skriv: 'PAAGAAR', fullfor: 'FULLFORT' },
  FULLFORT: {},
};

export const neste = (fra: Revurderingstatus, hva: Handling): Revurderingstatus | null =>
  OVERGANGER[fra][hva] ?? null;

/** Datoen er passert. På selve dagen er vi fortsatt i tide. */
export const erForfalt = (forfallDato: Dato, iDag: Dato): boolean => forfallDato < iDag;

/**
 * Skal vedtaket revurderes nå? En passert dato er en oppgave. Den stanser aldri hjelpen:
 * ingenting i svaret fører til at et vedtak eller et besøk endres.
 */
export function skalRevurderes(vedtak: Revurderbart, iDag: Dato): Fristsvar {
  if (vedtak.status !== 'FATTET') return { skal: false, grunn: 'VEDTAKET_GJELDER_IKKE' };
  if (!gaarOverTid(vedtak.type)) return { skal: false, grunn: 'INGENTING_AA_REVURDERE' };
  if (!vedtak.aapen && erUnderArbeid(vedtak.forrige?.utkaststatus))
    return { skal: false, grunn: 'NYTT_VEDTAK_UNDER_ARBEID' };
  const dato = frist(vedtak);
  if (dato === null) return { skal: false, grunn: 'INGEN_DATO' };
  if (erForfalt(dato, iDag)) return { skal: true, grunn: 'OVER_TIDEN', dato };
  if (dato === iDag) return { skal: true, grunn: 'I_DAG', dato };
  if (dato <= addWeeks(iDag, VARSEL_UKER)) return { skal: true, grunn: 'NAERMER_SEG', dato };
  return { skal: false, grunn: 'IKKE_ENNAA' };
}

/** Et avslag og et opphør gir ingen hjelp å se på igjen. */
const gaarOverTid = (type: Vedtakstype): boolean => girTjenester(type);

const UNDER_ARBEID: readonly string[] = ['UTKAST', 'TIL_GODKJENNING', 'RETURNERT'];
const erUnderArbeid = (status: string | null | undefined): boolean => UNDER_ARBEID.includes(status ?? '');

/** Den åpne revurderingen gjelder foran datoen fra forrige gang, og den foran datoen i vedtaket. */
export const frist = (vedtak: Pick<Revurderbart, 'aapen' | 'forrige' | 'revurderesInnen'>): Dato | null =>
  vedtak.aapen?.forfallDato ?? vedtak.forrige?.nesteForfallDato ?? vedtak.revurderesInnen;

interface Folge {
  /** Vedtaket står, så vi må avtale når vi ser på det igjen. */
  kreverNesteDato: boolean;
  /** Vedtaket endres bare av et nytt vedtak, som noen må skrive, fatte og begrunne, og som kan påklages. */
  utkast: Extract<Vedtakstype, 'ENDRING' | 'OPPHOR'> | null;
  videre: 'BRUKER' | 'PLAN' | 'VEDTAK';
}

/** Hva hvert utfall fører til. Ingen av dem stanser noe av seg selv. */
export const FOLGER: Record<Utfall, Folge> = {
  VIDEREFORES: { kreverNesteDato: true, utkast: null, videre: 'BRUKER' },
  ENDRES_INNENFOR_RAMMEN: { kreverNesteDato: true, utkast: null, videre: 'PLAN' },
  NYTT_VEDTAK: { kreverNesteDato: false, utkast: 'ENDRING', videre: 'VEDTAK' },
  AVSLUTTES: { kreverNesteDato: false, utkast: 'OPPHOR', videre: 'VEDTAK' },
};

export const foreslaattNeste = (iDag: Dato): Dato => addMonths(iDag, FORESLAATT_MAANEDER);

/** Kan revurderingen fullføres slik? Svaret er valget med bare de datoene utfallet bruker. */
export function vurderUtfall(
  status: Revurderingstatus,
  valg: Utfallsvalg,
  iDag: Dato,
): Result<Utfallsvalg, Refusal> {
  const kode = 'KunneIkkeFullforeRevurdering';
  if (status === 'FULLFORT') return nei(kode, 'AlleredeFullfort');
  if (neste(status, 'fullfor') === null) return nei(kode, 'IkkeStartet');
  if (!FOLGER[valg.utfall].kreverNesteDato) return ok({ ...valg, nesteForfall: null });
  const felt = { field: 'nesteForfall' };
  if (valg.nesteForfall === null) return nei(kode, 'ManglerNesteDato', felt);
  if (valg.nesteForfall <= iDag) return nei(kode, 'NesteDatoErPassert', felt);
  if (valg.nesteForfall > addMonths(iDag, LENGST_MAANEDER)) return nei(kode, 'NesteDatoErForSen', felt);
  return ok(valg);
}

/** Kan noen skrive i revurderingen nå? */
export function kanSkrives(status: Revurderingstatus): Result<null, Refusal> {
  if (neste(status, 'skriv') !== null) return ok(null);
  const kode = 'KunneIkkeSkriveIRevurdering' satisfies Revurderingskode;
  return status === 'FULLFORT' ? nei(kode, 'AlleredeFullfort') : nei(kode, 'IkkeStartet');
}

interface Vurdering {
  nivaa: number;
  revurderingId: string | null;
}

/** Nivået fra forrige gang, og det som er satt i denne revurderingen. Radene ligger eldst først. */
export function sistOgNaa<V extends Vurdering>(
  vurderinger: readonly V[],
  revurderingId: string,
): { sist: V | null; naa: V | null } {
  return {
    sist: vurderinger.findLast((v) => v.revurderingId !== revurderingId) ?? null,
    naa: vurderinger.findLast((v) => v.revurderingId === revurderingId) ?? null,
  };
}
