import { nyeOrd, nyTjenesteansvarlig, type Bruker, type EgneOrd } from '@/tests/factories/bruker';
import { om } from '@/tests/factories/grunnlag';
import type { Maal } from '@/tests/factories/maal';
import { nyKartlegging, nySak, type Kartlegging, type Sak } from '@/tests/factories/sak';
import { nyttFattet, nyttReturnert, nyttTilGodkjenning, nyttUtkast } from '@/tests/factories/vedtak';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Lagnavn } from '../folk/ansatte';
import type { Person } from '../folk/person';
import { henvendelseFor } from '../innhold/henvendelser';
import type { Beboer, Bydel, Kollega } from './bydel';
import { ansikterFor } from './ansikter';
import { flyttInn, STRENGT_FORTROLIG, FORTROLIG } from './innflytting';
import { naermeste } from './familie';
import { storBokstav } from './ord';
import { saksnummerFor } from './saksnummer';
import { forlengFrister, settMaal, vurderMaal } from './maal';
import { kartleggingstekst, skaarer } from './kartlegging';
import { leggPlan } from './plan';
import { forsteForfall, leggRevurdering } from './revurderinger';
import { tilstandFor, type Tilstand } from './tilstander';
import { AVSLAGSTEKST, OPPHORSTEKST, vedtakstekst } from './vedtakstekst';

interface Utredet {
  bruker: Bruker;
  sak: Sak;
  ord: EgneOrd;
  kartlegging: Kartlegging;
  maal: Maal[];
  hvem: Kollega[];
  start: Dato;
}

/** Hele historien til én person: henvendelse, samtale, mål, vedtak, plan. */
export function leggForlop(b: Bydel, person: Person, lag: Lagnavn): Beboer {
  const plass = b.beboere.length;
  const tilstand = tilstandFor(person.navn);
  const mottatt = om(b.g, -dagerSiden(b, tilstand));
  const bruker = flyttInn(b, person, lag, { siden: mottatt });
  const hvem = ansikterFor(b, person, lag, plass);
  const beboer: Beboer = {
    person,
    bruker,
    lag,
    ansikter: hvem,
    maal: [],
    tiltak: [],
    stopp: [],
    bareKjente: [STRENGT_FORTROLIG, FORTROLIG].includes(person.navn),
  };
  b.beboere.push(beboer);
  const sak = nySak(b.g, bruker, {
    saksbehandler: saksbehandlerFor(b, lag),
    mottatt,
    ...sakstilstand(b, tilstand, mottatt),
    saksnummer: saksnummerFor(b, mottatt),
    henvendelse: henvendelseFor(person, naermeste(b, bruker), plass),
  });
  if (tilstand.slag === 'mottatt') return beboer;
  nyTjenesteansvarlig(b.g, bruker, hvem[0]!, addDays(mottatt, 8));
  const utredet = utred(b, beboer, sak, tilstand, plass);
  fattEllerVent(b, beboer, utredet, tilstand, plass);
  return beboer;
}

const dagerSiden = (b: Bydel, tilstand: Tilstand): number => tilstand.dager ?? b.terning.heltall(85, 480);

export const saksbehandlerFor = (b: Bydel, lag: Lagnavn): Kollega =>
  b.kollega(lag === 'fagerlia' ? 'Siri' : 'Henrik');

/** Status, foreløpig svar og slutt, slik saken står. */
function sakstilstand(b: Bydel, tilstand: Tilstand, mottatt: Dato) {
  const ferdig = tilstand.slag === 'fattet' || tilstand.slag === 'avslag' || tilstand.slag === 'opphort';
  if (ferdig)
    return {
      status: 'AVSLUTTET' as const,
      avsluttet: addDays(mottatt, 24),
      forelopigSvar: addDays(mottatt, 12),
    };
  if (tilstand.slag === 'mottatt') return { status: 'MOTTATT' as const };
  if (tilstand.slag === 'kartlegges')
    return { status: 'KARTLEGGES' as const, forelopigSvar: tilstand.dager > 15 ? om(b.g, -2) : null };
  return { status: 'UTREDES' as const, forelopigSvar: tilstand.dager > 25 ? addDays(mottatt, 14) : null };
}

/** Samtalen, med ordene, kartleggingen og målene. */
function utred(b: Bydel, beboer: Beboer, sak: Sak, tilstand: Tilstand, plass: number): Utredet {
  const { person, bruker, ansikter: hvem } = beboer;
  const samtale = addDays(sak.mottatt, Math.min(9, 4 + (plass % 5)));
  const spurtAv = hvem[plass % 2] ?? hvem[0]!;
  const naer = naermeste(b, bruker);
  const tilStede = naer && plass % 3 !== 0 ? storBokstav(naer) : null;
  const ord = nyeOrd(b.g, bruker, { tekst: person.ord, spurtAv, dato: samtale, tilStede });
  const ferdig = tilstand.slag !== 'kartlegges';
  if (plass % 3 === 0 && ferdig && tilstand.slag === 'fattet')
    eldreKartlegging(b, beboer, addDays(samtale, -210), plass);
  const kartlegging = nyKartlegging(b.g, bruker, {
    av: spurtAv,
    dato: samtale,
    sak,
    egneOrd: ord,
    ferdig,
    skaarer: ferdig ? skaarer(b, person, 0) : delvis(skaarer(b, person, 0)),
    felt: { tilStede, ...kartleggingstekst(b, person, bruker, plass) },
  });
  const start = addDays(sak.mottatt, 25);
  const status =
    ({ fattet: 'AKTIVT', avslag: 'AVSLUTTET', opphort: 'NAADD' } as const)[tilstand.slag as 'fattet'] ??
    'UTKAST';
  const maal = ferdig ? settMaal(b, person, bruker, ord, start, status) : [];
  beboer.maal = maal;
  return { bruker, sak, ord, kartlegging, maal, hvem, start };
}

const delvis = (alle: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(alle).slice(0, 7));

function eldreKartlegging(b: Bydel, { person, bruker, ansikter }: Beboer, dato: Dato, plass: number): void {
  nyKartlegging(b.g, bruker, {
    av: ansikter[0]!,
    dato,
    skaarer: skaarer(b, person, -1),
    felt: kartleggingstekst(b, person, bruker, plass + 3, plass),
  });
}

function fattEllerVent(b: Bydel, beboer: Beboer, u: Utredet, tilstand: Tilstand, plass: number): void {
  const { person } = beboer;
  const felles = {
    sak: u.sak,
    egneOrd: u.ord,
    kartlegging: u.kartlegging,
    maal: u.maal,
    tjenesteansvarlig: u.hvem[0]!,
    opprettet: addDays(u.kartlegging.dato, 2),
    ...vedtakstekst(person, naermeste(b, u.bruker), plass),
  };
  const signert = { av: b.kollega('Kari'), fullmaktId: b.fullmakt.kari };
  const framtid = { virkningFom: om(b.g, 6), revurderesInnen: om(b.g, 6 + 84) };
  switch (tilstand.slag) {
    case 'utkast':
      nyttUtkast(b.g, u.bruker, { ...felles, ...framtid });
      return;
    case 'sendt':
      nyttTilGodkjenning(b.g, u.bruker, { ...felles, ...framtid, sendt: om(b.g, -tilstand.sendt) });
      return;
    case 'returnert':
      nyttReturnert(b.g, u.bruker, {
        ...felles,
        ...framtid,
        ...signert,
        sendt: om(b.g, -tilstand.sendt),
        kommentar: tilstand.kommentar,
      });
      return;
    case 'avslag':
      nyttFattet(b.g, u.bruker, {
        ...felles,
        ...signert,
        ...AVSLAGSTEKST,
        type: 'AVSLAG',
        maal: [],
        fattet: addDays(u.sak.mottatt, 24),
        virkningFom: null,
        revurderesInnen: null,
      });
      return;
    case 'fattet':
    case 'opphort':
      settIGang(b, beboer, u, felles, tilstand.slag === 'opphort');
  }
}

/** Fattet, planlagt og i gang. Noen få er avsluttet igjen, med et eget vedtak. */
function settIGang(
  b: Bydel,
  beboer: Beboer,
  u: Utredet,
  felles: Omit<Parameters<typeof nyttFattet>[2], 'av' | 'fullmaktId' | 'fattet'>,
  avsluttet: boolean,
): void {
  const { person, lag, bruker } = beboer;
  const slutt = avsluttet ? om(b.g, -20) : undefined;
  const signert = { av: b.kollega('Kari'), fullmaktId: b.fullmakt.kari };
  const forfall = forsteForfall(b, beboer, u.start);
  const vedtak = nyttFattet(b.g, bruker, {
    ...felles,
    ...signert,
    fattet: addDays(u.start, -1),
    virkningFom: u.start,
    revurderesInnen: forfall,
    opphort: slutt,
  });
  forlengFrister(b, u.maal);
  vurderMaal(b, person, u.maal, u.hvem, u.start);
  if (slutt) {
    nyttFattet(b.g, bruker, {
      ...signert,
      ...OPPHORSTEKST,
      sak: u.sak,
      type: 'OPPHOR',
      forrigeVedtakId: vedtak.id,
      maal: u.maal,
      egneOrd: u.ord,
      tjenesteansvarlig: u.hvem[0]!,
      fattet: addDays(slutt, -6),
      virkningFom: slutt,
      revurderesInnen: null,
      forhaandsvarsel: addDays(slutt, -24),
    });
    return;
  }
  beboer.tiltak = leggPlan(b, person, lag, bruker, u.maal, addDays(u.start, 1), u.hvem[0]!);
  leggRevurdering(b, beboer, vedtak, forfall);
}
