import { addDays, dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { antallAnsikter, type Mote } from '@/lib/domain/bruker/rules';
import type { EgneOrd } from '@/lib/domain/bruker/types';
import type { Nivaa } from '@/lib/domain/maal/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Endringsfakta } from '../endringer/types';
import { sistOgNaa } from '../rules';
import type { Historierader, Siderader } from './queries';
import type { Deltaker, Revurderingsmaal, Revurderingsside } from './types';

interface Kollega {
  navn: string;
  fornavn: string;
  profesjon: Profesjon;
}
type Navn = ReadonlyMap<string, Kollega>;
type Rad = Siderader['rad'];
type Ordrad = NonNullable<Rad['egneOrd']>;
type Maalrad = Rad['bruker']['maal'][number];

/** Uten tidligere ord ser vi tre måneder tilbake. */
const DAGER_UTEN_ORD = 90;

/** De ordene som gjaldt før denne revurderingen: de siste som ble sagt før dagen den startet, ellers de siste. */
export function ordFoer(rad: Rad): Ordrad | null {
  const alle = rad.bruker.egneOrd;
  const startet = rad.startetTidspunkt;
  return (startet && alle.find((ord) => ord.opprettetTidspunkt < startet)) ?? alle.at(-1) ?? null;
}

/** Endringer regnes fra sist noen så på det sammen: forrige revurdering, eller da ordene ble sagt. */
export function sidenDato(rad: Rad, iDag: Dato): Dato {
  const ord = ordFoer(rad);
  const forrige = rad.bruker.revurderinger[0]?.fullfortTidspunkt;
  const dager = [...(ord ? [fromDbDate(ord.spurtDato)] : []), ...(forrige ? [dayOf(forrige)] : [])];
  return dager.toSorted().at(-1) ?? addDays(iDag, -DAGER_UTEN_ORD);
}

const ordView = (ord: Ordrad | null, navn: Navn): EgneOrd | null =>
  ord && {
    id: ord.id,
    tekst: ord.tekst,
    tilStede: ord.tilStede,
    spurtAv: navn.get(ord.spurtAvId)?.navn ?? '',
    spurtDato: fromDbDate(ord.spurtDato),
  };

export const ordPar = (rad: Rad, navn: Navn) => ({
  ordDa: ordView(ordFoer(rad), navn),
  ordNaa: ordView(rad.egneOrd, navn),
});

export function maalView(maal: Maalrad, nummer: number, revurderingId: string): Revurderingsmaal {
  const { sist, naa } = sistOgNaa(maal.vurderinger.toReversed(), revurderingId);
  return {
    id: maal.id,
    nummer,
    tittel: maal.tittel,
    fra: maal.utgangspunkt,
    sistTekst: sist?.tekst ?? null,
    naaTekst: naa?.tekst ?? null,
    utgangsnivaa: maal.utgangsnivaa as Nivaa,
    sistNivaa: (sist?.nivaa ?? null) as Nivaa | null,
    naaNivaa: (naa?.nivaa ?? null) as Nivaa | null,
    nivaaer: [maal.nivaaMinus2, maal.nivaaMinus1, maal.nivaa0, maal.nivaaPluss1, maal.nivaaPluss2],
  };
}

export function deltakerView(
  rad: Rad['deltakere'][number],
  ansvarligId: string | undefined,
  navn: Navn,
): Deltaker {
  const ansatt = rad.ansattId ? navn.get(rad.ansattId) : undefined;
  const kalt = ansatt?.navn ?? rad.navn ?? '';
  return {
    id: rad.id,
    ansattId: rad.ansattId,
    navn: kalt,
    fornavn: ansatt?.fornavn ?? kalt,
    profesjon: ansatt?.profesjon ?? null,
    erTjenesteansvarlig: rad.ansattId !== null && rad.ansattId === ansvarligId,
    syn: rad.syn,
    versjon: rad.versjon,
  };
}

/** Radene i perioden, slik sammendragsregelen vil ha dem. Det vi setter i denne revurderingen, er ikke en endring siden sist. */
export function endringsfakta(rader: Historierader, rad: Rad, siden: Dato): Endringsfakta {
  return {
    siden,
    avvik: rader.avvik.map((a) => ({
      dato: fromDbDate(a.besok.dato),
      tiltak: a.tiltak.tekst,
      utfall: a.utfall === 'AVSLAATT' ? 'AVSLAATT' : 'IKKE_GJORT',
      grunn: a.grunn,
    })),
    stopp: rader.stopp.map(({ grunn, sted, fom, tom }) => ({
      grunn,
      sted,
      fom: fromDbDate(fom),
      tom: fromDbDateOrNull(tom),
    })),
    planversjoner: rader.planversjoner.map((p) => ({ dato: fromDbDate(p.gjelderFom), grunn: p.grunn })),
    maal: rad.bruker.maal.map((maal) => ({
      tittel: maal.tittel,
      utgangsnivaa: maal.utgangsnivaa,
      vurderinger: maal.vurderinger
        .filter((v) => v.revurderingId !== rad.id)
        .toReversed()
        .map((v) => ({ dato: fromDbDate(v.dato), nivaa: v.nivaa })),
    })),
    ansvarlige: rader.ansvarlige.map((a) => ({
      dato: fromDbDate(a.fom),
      navn: rader.navn.get(a.ansattId)?.navn ?? '',
    })),
  };
}

export const ansikterView = (moter: readonly Mote[], siden: Dato, iDag: Dato) => ({
  naa: antallAnsikter(moter, iDag, 14),
  da: antallAnsikter(moter, siden, 14),
});

export function utfallView({ rad, nyttVedtak }: Siderader): Revurderingsside['utfall'] {
  if (rad.status !== 'FULLFORT' || rad.utfall === null || rad.fullfortTidspunkt === null) return null;
  return {
    utfall: rad.utfall,
    begrunnelse: rad.begrunnelse ?? '',
    nesteForfall: fromDbDateOrNull(rad.nesteForfallDato),
    fullfortDato: dayOf(rad.fullfortTidspunkt),
    nyttVedtak,
  };
}
