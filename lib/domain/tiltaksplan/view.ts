import { addDays, type Dato } from '@/lib/platform/time/dato';
import { nesteForekomst } from './rules';
import type { Maalgruppe, Monster, Tiltak, TiltaksplanView, Tiltakslinje, Versjonslinje } from './types';

interface Maalrad {
  id: string;
  tittel: string;
  egneOrdUtdrag: string | null;
  innenDato: Dato;
  status: string;
}
type Versjonsrad = Omit<Versjonslinje, 'endringer'>;

const monsterTil = (t: Tiltak): Monster => ({
  ukedager: t.ukedager,
  dagsdel: t.dagsdel,
  hverNteUke: t.hverNteUke,
  fom: t.fom,
  tom: t.tom,
});

export function tiltakslinje(t: Tiltak, iDag: Dato): Tiltakslinje {
  const { id, tekst, tjeneste, anslagMinutter, kompetanse, antallAnsatte, maaGjores, gruppe } = t;
  return {
    id,
    tekst,
    tjeneste,
    anslagMinutter,
    kompetanse,
    antallAnsatte,
    maaGjores,
    gruppe,
    monster: monsterTil(t),
    naar: t.fom === t.tom ? 'EN_DAG' : t.fom > iDag ? 'SENERE' : 'NAA',
    neste: nesteForekomst(t, iDag),
  };
}

/** Tiltakene under målet de tjener, med ordene målet kom fra. Et aktivt mål uten tiltak vises også: det mangler noe. */
export const maalgrupper = (maal: readonly Maalrad[], tiltak: readonly Tiltak[], iDag: Dato): Maalgruppe[] =>
  maal
    .map((m) => ({
      maalId: m.id,
      tittel: m.tittel,
      egneOrd: m.egneOrdUtdrag,
      innenDato: m.innenDato,
      aktivt: m.status === 'AKTIVT',
      tiltak: tiltak
        .filter(
          (t) => t.maalId === m.id && (t.tom === null || t.tom >= iDag) && (t.tom === null || t.tom >= t.fom),
        )
        .map((t) => tiltakslinje(t, iDag)),
    }))
    .filter((gruppe) => gruppe.aktivt || gruppe.tiltak.length > 0);

/** Hva hver versjon gjorde: det nye, det som avløste noe, og det som sluttet uten etterfølger. */
export function historie(versjoner: readonly Versjonsrad[], tiltak: readonly Tiltak[]): Versjonslinje[] {
  const avlost = new Set(tiltak.map((t) => t.erstatterId));
  const sluttet = (t: Tiltak, v: Versjonsrad) =>
    t.tom !== null && !avlost.has(t.id) && t.planversjonFra < v.nummer && addDays(t.tom, 1) === v.gjelderFom;
  const linje = (t: Tiltak) => ({ tekst: t.tekst, monster: monsterTil(t) });
  return versjoner.map((v) => ({
    ...v,
    endringer: [
      ...tiltak
        .filter((t) => t.planversjonFra === v.nummer && t.fom !== t.tom)
        .map((t) => ({ slag: t.erstatterId ? ('ENDRET' as const) : ('NYTT' as const), ...linje(t) })),
      ...tiltak.filter((t) => sluttet(t, v)).map((t) => ({ slag: 'AVSLUTTET' as const, ...linje(t) })),
    ],
  }));
}

export const tiltaksplanView = (inn: {
  bruker: TiltaksplanView['bruker'];
  tiltak: Tiltak[];
  maal: Parameters<typeof maalgrupper>[0];
  fraVedtaket: TiltaksplanView['fraVedtaket'];
  tjenester: string[];
  versjoner: Versjonsrad[];
  stopp: TiltaksplanView['stopp'];
  kanEndre: boolean;
  iDag: Dato;
}): TiltaksplanView => ({
  bruker: inn.bruker,
  versjon: inn.versjoner[0]?.nummer ?? 0,
  kanEndre: inn.kanEndre,
  iDag: inn.iDag,
  maal: maalgrupper(inn.maal, inn.tiltak, inn.iDag),
  fraVedtaket: inn.fraVedtaket,
  tjenester: inn.tjenester,
  stopp: inn.stopp,
  historie: historie(inn.versjoner, inn.tiltak),
});
