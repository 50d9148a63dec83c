import { dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import type { Kollega } from '../queries';
import { antallAnsikter, erKjent, kjentesteFoerst, sistePerDag, type Mote } from '../rules';
import type { EgneOrd } from '../types';
import type { Oversiktsrader } from './queries';
import type {
  Brukeroversikt,
  Dokumenter,
  Hjelper,
  NesteBesok,
  Notatlinje,
  Oversiktsmaal,
  Plantiltak,
} from './types';

type Bruker = Oversiktsrader['bruker'];
type Navn = ReadonlyMap<string, Kollega>;

/** Flere enn dette er ikke lenger «rundt personen». */
const ANTALL_HJELPERE = 5;

const tilMoter = (rader: Oversiktsrader): Mote[] =>
  rader.moter.map((m) => ({ ansattId: m.ansattId, dato: fromDbDate(m.dato) }));

/** Tjenesteansvarlig først, så de kjenteste. */
export function hjelpereRundt(rader: Oversiktsrader): string[] {
  const ansvarlig = rader.bruker.tjenesteansvarlige[0]?.ansattId ?? null;
  const andre = kjentesteFoerst(tilMoter(rader), ansvarlig);
  return [...(ansvarlig ? [ansvarlig] : []), ...andre].slice(0, ANTALL_HJELPERE);
}

export function oversiktView(
  rader: Oversiktsrader,
  hjelpere: readonly string[],
  navn: Navn,
  iDag: Dato,
): Brukeroversikt {
  const { bruker } = rader;
  const moter = tilMoter(rader);
  const nummer = new Map(bruker.maal.map((maal, indeks) => [maal.id, indeks + 1]));
  return {
    id: bruker.id,
    fornavn: bruker.fornavn,
    iDag,
    ord: ordView(bruker, navn),
    maal: bruker.maal.map((maal, indeks) => maalView(maal, indeks + 1)),
    nesteRevurdering: nesteRevurdering(bruker),
    plan: bruker.tiltak.map((tiltak) => tiltakView(tiltak, nummer)),
    besok: bruker.besok.map((besok) => besokView(besok, moter, navn, iDag)),
    ansikter: { fjorten: antallAnsikter(moter, iDag, 14), tjueaatte: antallAnsikter(moter, iDag, 28) },
    hjelpere: hjelpere.flatMap((id) => hjelperView(id, bruker.tjenesteansvarlige[0]?.ansattId, navn)),
    paarorende: bruker.paarorende.map(({ id, navn, relasjon, erNaermeste, telefon }) => ({
      id,
      navn,
      relasjon,
      erNaermeste,
      telefon,
    })),
    dokumenter: dokumentView(bruker, navn),
    notater: rader.notater.map((notat) => notatView(notat, navn)),
    journalSkjult: rader.journalSkjult,
    godtAaVite: bruker.godtAaVite,
  };
}

const kalt = (navn: Navn, id: string): string => navn.get(id)?.navn ?? '';

function ordView(bruker: Bruker, navn: Navn): EgneOrd | null {
  const ord = bruker.egneOrd[0];
  if (!ord) return null;
  const { id, tekst, tilStede } = ord;
  return { id, tekst, tilStede, spurtAv: kalt(navn, ord.spurtAvId), spurtDato: fromDbDate(ord.spurtDato) };
}

function maalView(maal: Bruker['maal'][number], nummer: number): Oversiktsmaal {
  // Hentet nyeste først, så taket rammer de eldste; vises eldst først.
  const vurderinger = sistePerDag(
    maal.vurderinger.map((v) => ({ dato: fromDbDate(v.dato), nivaa: v.nivaa })).toReversed(),
  );
  return {
    id: maal.id,
    nummer,
    tittel: maal.tittel,
    utdrag: maal.egneOrdUtdrag,
    naa: maal.vurderinger.find((v) => v.tekst)?.tekst ?? maal.utgangspunkt,
    utgangsnivaa: maal.utgangsnivaa,
    vurderinger,
  };
}

const tiltakView = (tiltak: Bruker['tiltak'][number], nummer: ReadonlyMap<string, number>): Plantiltak => ({
  id: tiltak.id,
  tekst: tiltak.tekst,
  fom: fromDbDate(tiltak.fom),
  tom: fromDbDateOrNull(tiltak.tom),
  dagsdel: tiltak.dagsdel,
  ukedager: tiltak.ukedager,
  hverNteUke: tiltak.hverNteUke,
  maaGjores: tiltak.maaGjores,
  antallAnsatte: tiltak.antallAnsatte,
  maalnummer: nummer.get(tiltak.maalId) ?? null,
});

const besokView = (besok: Bruker['besok'][number], moter: Mote[], navn: Navn, iDag: Dato): NesteBesok => ({
  id: besok.id,
  dato: fromDbDate(besok.dato),
  dagsdel: besok.dagsdel,
  hva: besok.tiltak.map((t) => t.tiltak.tekst),
  hvem: besok.tildelinger.map((t) => ({
    navn: kalt(navn, t.ansattId),
    kjent: erKjent(moter, t.ansattId, iDag),
  })),
});

function hjelperView(id: string, ansvarligId: string | undefined, navn: Navn): Hjelper[] {
  const ansatt = navn.get(id);
  if (!ansatt) return [];
  const { profesjon, telefon } = ansatt;
  return [{ id, navn: ansatt.navn, profesjon, telefon, erTjenesteansvarlig: id === ansvarligId }];
}

function nesteRevurdering(bruker: Bruker): Brukeroversikt['nesteRevurdering'] {
  const aapen = bruker.revurderinger[0];
  if (aapen) return { revurderingId: aapen.id, dato: fromDbDate(aapen.forfallDato) };
  const dato = bruker.vedtak.find((v) => v.status === 'FATTET' && v.type !== 'OPPHOR')?.revurderesInnenDato;
  return dato ? { revurderingId: null, dato: fromDbDate(dato) } : null;
}

function dokumentView(bruker: Bruker, navn: Navn): Dokumenter {
  const kartlegging = bruker.kartlegginger[0];
  return {
    vedtak: bruker.vedtak.map((v) => ({
      id: v.id,
      sakId: v.sakId,
      status: v.status,
      hvem: kalt(navn, v.fattetAvId ?? v.utredetAvId),
      dato: v.fattetTidspunkt ? dayOf(v.fattetTidspunkt) : null,
    })),
    kartlegging: kartlegging
      ? {
          sakId: kartlegging.sakId,
          status: kartlegging.status,
          hvem: kalt(navn, kartlegging.kartlagtAvId),
          dato: fromDbDate(kartlegging.kartlagtDato),
        }
      : null,
  };
}

const notatView = (notat: Oversiktsrader['notater'][number], navn: Navn): Notatlinje => ({
  id: notat.id,
  slag: notat.slag,
  tekst: notat.tekst,
  skrevetAv: kalt(navn, notat.skrevetAvId),
  tidspunkt: notat.tidspunkt,
  retter: notat.retterId !== null,
});
