import { addDays, addWeeks, mondayOf, type Dato } from '@/lib/platform/time/dato';
import {
  formatDay,
  formatDayShort,
  formatDayYear,
  formatNumeric,
  formatWeekday,
} from '@/lib/platform/time/format';
import { nivaaord, sisteNivaa, utvikling } from '@/lib/domain/maal/rules';
import { NIVAAER, type Maal } from '@/lib/domain/maal/types';
import { maaleendringer, sppbPoeng } from './maaling/rules';
import type { Maaleendring, Maaling, Sppbpoeng } from './maaling/types';
import type { Periodelinje } from './queries';
import {
  erAapen,
  erMaalbart,
  kanGjores,
  kanStartes,
  muligeForlengelser,
  nesteEvaluering,
  sisteDag,
  skalEvalueres,
  ukenummer,
  VANLIG_UKER,
  vanligvisVedtak,
} from './rules';
import type { Periode } from './types';

const dag = (dato: Dato, iDag: Dato): string =>
  dato.slice(0, 4) === iDag.slice(0, 4) ? formatDay(dato) : formatDayYear(dato);

export const visLinje = (linje: Periodelinje, iDag: Dato) => ({
  id: linje.id,
  status: linje.status,
  aapen: erAapen(linje.status),
  fra: dag(linje.fom, iDag),
  til: dag(linje.avsluttet ?? sisteDag(linje.fom, linje.uker), iDag),
  uke: ukenummer(linje, iDag),
  uker: linje.uker,
});
export type Linjevisning = ReturnType<typeof visLinje>;

/** Ett mål i perioden, og hvor det er kommet. */
export function visPeriodemaal({ maal, sluttvurderingId }: Periode['maal'][number]) {
  const naa = sisteNivaa(maal);
  const slutt = maal.vurderinger.find((v) => v.id === sluttvurderingId);
  return {
    id: maal.id,
    tittel: maal.tittel,
    utdrag: maal.egneOrd?.utdrag ?? null,
    utgangspunkt: maal.utgangspunkt,
    maaltilstand: maal.maaltilstand,
    maalepunkt: maal.maalepunkt,
    utgangsnivaa: maal.utgangsnivaa,
    startord: nivaaord(maal, maal.utgangsnivaa),
    naa,
    /** «Nå:» i ord: det som ble skrevet sist, ellers det nivået betyr. */
    naaord: naa === null ? null : (maal.vurderinger.at(-1)?.tekst ?? nivaaord(maal, naa)),
    utvikling: utvikling(maal),
    punkter: [maal.utgangsnivaa, ...maal.vurderinger.map((v) => v.nivaa)],
    nivaaer: NIVAAER.map((nivaa) => ({ nivaa, tekst: nivaaord(maal, nivaa) })),
    vurdertNaa: slutt !== undefined,
    /** Nivået som er satt i evalueringen. Et eldre nivå er ikke valgt på nytt. */
    valgt: slutt?.nivaa ?? null,
    valgtTekst: slutt?.tekst ?? null,
  };
}
export type Periodemaalvisning = ReturnType<typeof visPeriodemaal>;

export type Maalevisning =
  | { instrument: 'SPPB'; poeng: Sppbpoeng }
  | { instrument: 'EGENVURDERING'; verdi: number; retning: 'HOY_ER_BEST' | 'LAV_ER_BEST' }
  | { instrument: 'COPM'; tall1: string; tall2: string };

const medKomma = (tall: number): string => String(tall).replace('.', ',');

function visVerdi({ verdi }: Maaling): Maalevisning {
  if (verdi.instrument === 'SPPB') return { instrument: 'SPPB', poeng: sppbPoeng(verdi) };
  if (verdi.instrument === 'COPM')
    return { instrument: 'COPM', tall1: medKomma(verdi.tall1), tall2: medKomma(verdi.tall2) };
  return { instrument: 'EGENVURDERING', verdi: verdi.verdi, retning: verdi.retning };
}

const visMaaling = (maaling: Maaling | null, iDag: Dato) =>
  maaling && { ...visVerdi(maaling), dag: dag(maaling.dato, iDag), av: maaling.av };

const visEndring = (endring: Maaleendring, iDag: Dato) => ({
  instrument: endring.instrument,
  aktivitet: endring.aktivitet,
  retning: endring.retning,
  harBegge: endring.start !== null && endring.slutt !== null,
  start: visMaaling(endring.start, iDag),
  slutt: visMaaling(endring.slutt, iDag),
});
export type Maaleendringsvisning = ReturnType<typeof visEndring>;

/** Uke for uke, med det som er skrevet. */
const uker = (periode: Periode, iDag: Dato) =>
  Array.from({ length: periode.uker }, (_, i) => {
    const nummer = i + 1;
    return {
      nummer,
      dager: `${formatDayShort(addWeeks(periode.fom, i))}–${formatDayShort(sisteDag(periode.fom, nummer))}`,
      erNaa: erAapen(periode.status) && ukenummer(periode, iDag) === nummer,
      erKommet: ukenummer(periode, iDag) >= nummer,
      notater: periode.ukenotater
        .filter((n) => n.uke === nummer)
        .map((n) => ({ id: n.id, dag: formatWeekday(n.dato), gikkBra: n.gikkBra, neste: n.neste, av: n.av })),
    };
  });

export function visPeriode(periode: Periode, iDag: Dato) {
  const slutt = sisteDag(periode.fom, periode.uker);
  return {
    id: periode.id,
    brukerId: periode.brukerId,
    sakId: periode.sakId,
    status: periode.status,
    versjon: periode.versjon,
    aapen: erAapen(periode.status),
    fra: dag(periode.fom, iDag),
    til: dag(slutt, iDag),
    uke: ukenummer(periode, iDag),
    antallUker: periode.uker,
    uker: uker(periode, iDag),
    nesteEvaluering: formatWeekday(nesteEvaluering(periode, periode.ukenotater, iDag)),
    skalEvalueres: skalEvalueres(periode, iDag),
    vanligvisVedtak: vanligvisVedtak(periode.uker),
    ansvarlig: periode.ansvarlig,
    deltakere: periode.deltakere,
    maal: periode.maal.map(visPeriodemaal),
    maalinger: maaleendringer(periode.maalinger).map((e) => visEndring(e, iDag)),
    forlengelser: periode.forlengelser.map((f) => ({ ...f, dag: dag(f.dato, iDag) })),
    syn: periode.syn && { ...periode.syn, dag: dag(periode.syn.spurtDato, iDag) },
    endret: periode.endret,
    utfall: periode.utfall,
    soknad: periode.soknad,
    avbrudd: periode.avbrudd,
    avsluttet: periode.avsluttet && { dag: dag(periode.avsluttet.dato, iDag), av: periode.avsluttet.av.navn },
    harBrev: periode.svarbrev !== null,
    vedtakId: periode.vedtakId,
    mangler: {
      maal: periode.maal.filter((m) => m.sluttvurderingId === null).length,
      syn: periode.syn === null,
    },
    kanNaa: {
      start: kanStartes(periode, iDag).kan,
      skrivUke: kanGjores(periode.status, 'skrivUke') && ukenummer(periode, iDag) > 0,
      maale: kanGjores(periode.status, 'maalVedStart') || kanGjores(periode.status, 'maalVedSlutt'),
      erSlutt: kanGjores(periode.status, 'maalVedSlutt'),
      settFolk: kanGjores(periode.status, 'settFolk'),
      evaluer: kanGjores(periode.status, 'evaluer'),
      avbryt: kanGjores(periode.status, 'avbryt'),
      forlengTil: muligeForlengelser(periode, iDag).map((antall) => ({
        uker: antall,
        til: dag(sisteDag(periode.fom, antall), iDag),
      })),
    },
  };
}
export type Periodevisning = ReturnType<typeof visPeriode>;

/** Det skjemaet for en ny periode begynner med. */
export const visNy = (maal: Maal[], iDag: Dato) => ({
  fom: formatNumeric(addDays(mondayOf(iDag), 7)),
  uker: VANLIG_UKER,
  maal: maal
    .filter((m) => m.status === 'UTKAST' || m.status === 'AKTIVT')
    .map((m) => ({
      id: m.id,
      tittel: m.tittel,
      utdrag: m.egneOrd?.utdrag ?? null,
      utgangspunkt: m.utgangspunkt,
      maaltilstand: m.maaltilstand,
      erMaalbart: erMaalbart(m),
    })),
});

/** Perioden på personsiden og i saken: hvor vi er, og når vi ser på det igjen. */
export const visKort = (periode: Periode, iDag: Dato) => ({
  id: periode.id,
  brukerId: periode.brukerId,
  status: periode.status,
  aapen: erAapen(periode.status),
  uke: ukenummer(periode, iDag),
  uker: periode.uker,
  fra: dag(periode.fom, iDag),
  til: dag(periode.avsluttet?.dato ?? sisteDag(periode.fom, periode.uker), iDag),
  nesteEvaluering: formatWeekday(nesteEvaluering(periode, periode.ukenotater, iDag)),
  skalEvalueres: skalEvalueres(periode, iDag),
  ansvarlig: periode.ansvarlig,
  maal: periode.maal.map(({ maal }) => ({ id: maal.id, tittel: maal.tittel })),
});
export type Mestringskort = ReturnType<typeof visKort>;
