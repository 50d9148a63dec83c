import { ageOn, dayOf, fromDbDate, type Dato } from '@/lib/platform/time/dato';
import { kartlenke } from '../dag/view';
import {
  erIVinduet,
  erMedisin,
  hvorforIkkeAngre,
  hvorforIkkeFullfore,
  hvorforIkkeObservere,
  maaBesvares,
  notatslag,
} from '../rules';
import type { Besoksmaal, Besoksoppgave, BesokView, Nivaa, Notatslag, Overlevering } from '../types';
import type { Kortmaal, Kortoppgave, Kortrad, Notatrad, Overleveringsrad } from './types';

interface Kortkilder {
  rad: Kortrad;
  overleveringer: Overleveringsrad[];
  notater: Notatrad[];
  /** Dagen det ble meldt ferdig, hvis det er det. */
  fullfortDato: Dato | null;
  /** Rollen gir lov til å melde ferdig. */
  maaFullfore: boolean;
}

export function tilBesok(
  { rad, overleveringer, notater, fullfortDato, maaFullfore }: Kortkilder,
  iDag: Dato,
): BesokView {
  const dato = rad.dato as Dato;
  const nummer = new Map(rad.maal.map((m) => [m.maalId, m.rekkefolge]));
  const titler = new Map(rad.maal.map((m) => [m.maalId, m.tittel]));
  return {
    besokId: rad.besokId,
    versjon: rad.versjon,
    iDag,
    dato,
    dagsdel: rad.dagsdel,
    status: rad.status,
    bruker: {
      id: rad.brukerId,
      navn: `${rad.fornavn} ${rad.etternavn}`,
      fornavn: rad.fornavn,
      alder: rad.fodselsdato ? ageOn(rad.fodselsdato as Dato, iDag) : null,
      husstand: rad.husstand,
    },
    kjent: rad.ansvarlig ? 'ANSVARLIG' : rad.kjent ? 'KJENT' : 'NYTT',
    adresse: rad.adresse,
    adressetillegg: rad.adressetillegg,
    kart: kartlenke(rad),
    telefon: rad.telefon,
    paarorende: rad.paarorende,
    harAdkomst: rad.harAdkomst,
    egneOrd: rad.egneOrd && {
      tekst: rad.egneOrd.tekst,
      dato: rad.egneOrd.dato as Dato,
      spurtAv: rad.egneOrd.spurtAv ?? '',
    },
    maal: rad.maal.map(tilMaal),
    // Det som må besvares, først. Ellers målene i rekkefølge.
    oppgaver: rad.tiltak
      .map((t) => tilOppgave(t, nummer.get(t.maalId) ?? 0, titler.get(t.maalId) ?? ''))
      .toSorted((a, b) => Number(b.maa !== null) - Number(a.maa !== null)),
    godtAaVite: linjer(rad.godtAaVite),
    overleveringer: tilOverleveringer(overleveringer, notater),
    overlevering: rad.overlevering,
    sammenMed: rad.sammenMed,
    stopp: rad.stopp && { ...rad.stopp, tom: rad.stopp.tom as Dato | null, sett: dato },
    notatslag: notatslag(rad.tiltak.map((t) => ({ ...t, maaBesvares: maaBesvares(t) }))),
    kan: {
      fullfore: maaFullfore && hvorforIkkeFullfore(rad.status, dato, iDag) === null,
      rette: maaFullfore && hvorforIkkeAngre(rad.status, fullfortDato, iDag) === null,
      observere: maaFullfore && hvorforIkkeObservere(rad.status, dato, iDag) === null,
      iVinduet: erIVinduet(dato, iDag),
    },
  };
}

const tilMaal = (maal: Kortmaal): Besoksmaal => ({
  maalId: maal.maalId,
  nummer: maal.rekkefolge,
  tittel: maal.tittel,
  maaltilstand: maal.maaltilstand,
  innenDato: maal.innenDato as Dato,
  trinn: maal.trinn,
  naa: (maal.nivaa ?? maal.utgangsnivaa) as Nivaa,
  vurdertIBesoket: maal.vurdertIBesoket,
});

const tilOppgave = (tiltak: Kortoppgave, maalnummer: number, maaltittel: string): Besoksoppgave => ({
  tiltakId: tiltak.tiltakId,
  tekst: tiltak.tekst,
  maalId: tiltak.maalId,
  maalnummer,
  maaltittel,
  maa: maaBesvares(tiltak) ? (erMedisin(tiltak) ? 'MEDISIN' : 'ANNET') : null,
  utfall: tiltak.utfall,
  grunn: tiltak.grunn,
});

/** Én linje per opplysning. Teamet skriver dem med linjeskift. */
const linjer = (tekst: string | null): string[] =>
  (tekst ?? '')
    .split(/\r?\n/)
    .map((linje) => linje.replace(/^[-•·]\s*/, '').trim())
    .filter(Boolean);

/** Nyeste dag først; overleveringen før notatene fra samme dag. */
function tilOverleveringer(overleveringer: Overleveringsrad[], notater: Notatrad[]): Overlevering[] {
  const fraBesok = overleveringer.map((o): Overlevering => ({ ...o, dato: o.dato as Dato, slag: null }));
  const fraNotater = notater.map((n): Overlevering => ({
    id: n.id,
    tekst: n.tekst,
    fra: n.skrevetAv ? [n.skrevetAv] : [],
    dato: n.dato ? fromDbDate(n.dato) : dayOf(n.tidspunkt),
    dagsdel: n.dagsdel,
    slag: n.slag as Notatslag,
  }));
  return [...fraBesok, ...fraNotater].toSorted((a, b) => (a.dato < b.dato ? 1 : a.dato > b.dato ? -1 : 0));
}
