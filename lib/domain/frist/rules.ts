import { addDays, addWeeks, daysBetween, type Dato } from '@/lib/platform/time/dato';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '@/lib/platform/time/helligdager';
import { forelopigSvarFrist } from '@/lib/domain/sak/rules';
import { KLAGEFRIST_UKER } from '@/lib/domain/vedtak/rules';
import { FRISTSLAG, TILSTANDER, type Frist, type Fristslag, type Plikt, type Tilstand } from './types';

/** Så mange dager før dagen er fristen nær. */
export const SNART_DAGER = 7;

/** pbrl § 2-7: vedtaksreglene gjelder når tjenesten ventes å vare mer enn to uker. Dag 1 er den første dagen. */
export const KORTTID_DAGER = 14;

/** fvl § 23 sier ingen dag. Kommunens rutine: skrevet ned innen tre dager etter at det ble bestemt. */
export const AKUTT_SKRIVES_DAGER = 3;

/** Et utkast teamlederen har sendt tilbake, skal ikke bli liggende. Rutine, ikke lov. */
export const UTKAST_LIGGER_DAGER = 7;

const PLIKT: Record<Fristslag, Plikt> = {
  AKUTT_SKRIVES: 'KOMMUNEN',
  KORTTID: 'KOMMUNEN',
  FORELOPIG_SVAR: 'KOMMUNEN',
  NESTE_SVAR: 'KOMMUNEN',
  KLAGE: 'KOMMUNEN',
  VARSEL_SVAR: 'PERSONEN',
  REVURDERING: 'KOMMUNEN',
  MESTRING_EVALUERING: 'KOMMUNEN',
  UTKAST_LIGGER: 'KOMMUNEN',
  KLAGEFRIST: 'PERSONEN',
};

export const pliktFor = (slag: Fristslag): Plikt => PLIKT[slag];

/** Siste dag, telt fra dagen fristen regnes av. De andre slagene har dagen sin skrevet i saken. */
const TELLING: Partial<Record<Fristslag, (grunnlag: Dato) => Dato>> = {
  FORELOPIG_SVAR: forelopigSvarFrist,
  KORTTID: (forsteDag) => addDays(forsteDag, KORTTID_DAGER - 1),
  AKUTT_SKRIVES: (bestemt) => addDays(bestemt, AKUTT_SKRIVES_DAGER),
  UTKAST_LIGGER: (returnert) => addDays(returnert, UTKAST_LIGGER_DAGER),
  KLAGEFRIST: (underrettet) => addWeeks(underrettet, KLAGEFRIST_UKER),
};

export const lovensDag = (slag: Fristslag, grunnlag: Dato): Dato => TELLING[slag]?.(grunnlag) ?? grunnlag;

/**
 * Kommunen har det gjort siste virkedag før eller på dagen. Personen har ut neste virkedag på eller etter
 * (domstolloven § 149, fvl § 30): en fridag skal aldri korte inn hennes tid.
 */
export const praktiskDag = (plikt: Plikt, dag: Dato): Dato =>
  plikt === 'KOMMUNEN' ? workingDayOnOrBefore(dag) : workingDayOnOrAfter(dag);

/** Den siste dagen som fortsatt er i tide. Kommunen er ikke over fristen før lovens dag er ute. */
const sisteDagITide = (plikt: Plikt, dag: Dato): Dato =>
  plikt === 'KOMMUNEN' ? dag : praktiskDag(plikt, dag);

/** Hvor fristen står i dag. Rekkefølgen på spørsmålene er prioriteringen. */
export function fristFor(slag: Fristslag, grunnlag: Dato, iDag: Dato): Frist {
  const plikt = pliktFor(slag);
  const dag = lovensDag(slag, grunnlag);
  const praktisk = praktiskDag(plikt, dag);
  const felles = { slag, lovensDag: dag, praktiskDag: praktisk };
  const siste = sisteDagITide(plikt, dag);
  if (iDag > siste) return { ...felles, tilstand: 'OVER', dager: daysBetween(siste, iDag) };
  // Lørdag med frist søndag: den siste virkedagen var i går, men ennå er ingenting for sent.
  if (iDag >= praktisk) return { ...felles, tilstand: 'I_DAG', dager: 0 };
  const dager = daysBetween(iDag, praktisk);
  return { ...felles, tilstand: dager <= SNART_DAGER ? 'SNART' : 'SENERE', dager };
}

/** Lovens dag er ute til og med denne dagen: den samme grensen som `fristFor`, som noe databasen kan bruke. */
export const uteTilOgMed = (plikt: Plikt, iDag: Dato): Dato =>
  plikt === 'KOMMUNEN' ? addDays(iDag, -1) : workingDayOnOrBefore(addDays(iDag, -1));

/** Det haster mest først: tilstand, så den praktiske dagen, så slaget. */
export const sammenlign = (a: Frist, b: Frist): number =>
  TILSTANDER.indexOf(a.tilstand) - TILSTANDER.indexOf(b.tilstand) ||
  a.praktiskDag.localeCompare(b.praktiskDag) ||
  a.lovensDag.localeCompare(b.lovensDag) ||
  FRISTSLAG.indexOf(a.slag) - FRISTSLAG.indexOf(b.slag);

/** Lengste vei en fridag flytter dagen: over påsken. Gir det grove utvalget i databasen. */
const FRIDAGER = 5;

/** Lovens dager som kan ha denne tilstanden. Regelen avgjør; dette er bare det grove utvalget. */
export function grovtUtvalg(tilstand: Tilstand, iDag: Dato): { fra: Dato | null; til: Dato | null } {
  switch (tilstand) {
    case 'OVER':
      return { fra: null, til: addDays(iDag, -1) };
    case 'I_DAG':
      return { fra: addDays(iDag, -FRIDAGER), til: addDays(iDag, FRIDAGER) };
    case 'SNART':
      return { fra: addDays(iDag, 1 - FRIDAGER), til: addDays(iDag, SNART_DAGER + FRIDAGER) };
    case 'SENERE':
      return { fra: addDays(iDag, SNART_DAGER - FRIDAGER), til: null };
  }
}
