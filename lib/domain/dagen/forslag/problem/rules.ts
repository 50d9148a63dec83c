import type { Kjernedel, Kjerneoppdrag, Kjerneperson, Problem } from '../kjerne/types';
import { valgkostnad } from '../kostnad/rules';
import { forsteBrudd } from '../krav/rules';
import type { Kandidat } from '../krav/types';
import { luftPerBesok, tallvekter } from '../vekting/rules';
import { LEDD, type Dagsgrunnlag, type Grunnlagsbesok, type Ledd, type PaaVakt, type Vekter } from '../types';
import { REISE_UKJENT_MINUTTER } from '../../last/rules';
import { dagensPlan } from './dagens/rules';
import { besokskandidat, forPlass, oppslag, plasser, vaktnokkel, type Oppslag } from './kandidater/rules';
import type { Dagsproblem } from './types';
import { erOver, iTavlerekkefolge, kanGli, vinduFor } from './vindu/rules';

/** Langt mer enn noe valg kan koste: et besøk ligger aldri igjen for å spare noe annet. */
export const UTELATT = 5000;
/** Insulin, medisin som må gjøres, og det som haster, er det siste som blir liggende. */
const UTELATT_FARLIG = 3;
/** Reisen vi regner med før noen har fått noe, bare for å dele dagen likt. */
const REISE_PER_BESOK = 4;

/** Det en reparasjon legger mer eller mindre vekt på enn teamets tabell. */
export type Faktor = Partial<Record<Ledd, number>>;

const justert = (vekt: Record<Ledd, number>, faktor: Faktor): Record<Ledd, number> =>
  Object.fromEntries(LEDD.map((ledd) => [ledd, vekt[ledd] * (faktor[ledd] ?? 1)])) as Record<Ledd, number>;

/** Dagen som et problem kjernen kan løse, med veien tilbake. */
export function lagDagsproblem(grunnlag: Dagsgrunnlag, vekter: Vekter, faktor: Faktor = {}): Dagsproblem {
  const slaaOpp = oppslag(grunnlag);
  const [frie, faste] = delt(grunnlag, slaaOpp);
  const vakter = slaaOpp.paaJobb;
  const vekt = justert(tallvekter(vekter), faktor);
  const luft = luftFor(frie, vakter, vekter);
  const kandidater = frie.map((b) => besokskandidat(b, slaaOpp));
  const kandidat = (o: number, del: number, p: number) => forPlass(kandidater[o]!, del + 1, vakter[p]!);
  const rettmessig = likeDeler(frie, faste, vakter, luft);
  const hos = gruppert(frie);
  const ukjent = grunnlag.reise.steder.length;

  const oppdrag = frie.map((besok, o): Kjerneoppdrag => {
    const dagNr = grunnlag.dager.indexOf(besok.dato);
    const glir = kanGli(besok, hos.get(besok.brukerId)!);
    return {
      sted: besok.sted ?? ukjent,
      ...vinduFor(besok, glir, dagNr, grunnlag.naa),
      deler: plasser(besok).map((plass): Kjernedel => {
        const laast = kandidater[o]!.laastePlasser.get(plass);
        return {
          varighet: besok.anslagMinutter + luft,
          laast: laast ? vakter.findIndex((v) => v.ansattId === laast && v.dato === besok.dato) : null,
          kostnad: kostnadene(forPlass(kandidater[o]!, plass, vakter[0]!), vakter, vekt),
        };
      }),
      synk: besok.antallAnsatte > 1 ? besok.synk : null,
      utelatKostnad: UTELATT * (besok.akutt || besok.krav.some((k) => k.hardt) ? UTELATT_FARLIG : 1),
    };
  });
  const problem: Problem = {
    personer: vakter.map((v, i) => person(v, grunnlag, rettmessig[i]!)),
    oppdrag,
    ...reisenTil(grunnlag, vakter),
    vekter: {
      reise: vekt.REISE,
      forsinkelse: vekt.VINDU,
      storsteForsinkelse: 0,
      overtid: 0,
      // Luft er det samme avviket sett fra den fulle siden, så den legges oppå jevn last.
      belastning: vekt.JEVN_LAST + vekt.LUFT,
    },
  };
  return {
    problem,
    vakter,
    oppdrag: frie,
    faste,
    baerer: kandidater.map((k) => k.baerer),
    rettmessig,
    luft,
    vekt,
    start: dagensPlan(problem, frie, vakter),
    kandidat,
  };
}

/** Hva hver på jobb koster. Ett spørreobjekt gjenbrukes, for dette er det eneste som vokser med besøk × ansatte. */
function kostnadene(
  k: Kandidat,
  vakter: readonly PaaVakt[],
  vekt: Readonly<Record<Ledd, number>>,
): Float64Array {
  return Float64Array.from(vakter, (vakt) => {
    k.vakt = vakt;
    return forsteBrudd(k) ? Infinity : valgkostnad(k, vekt);
  });
}

/** Det motoren kan flytte, og det som ligger fast. */
function delt(grunnlag: Dagsgrunnlag, { vakter }: Oppslag): [Grunnlagsbesok[], Grunnlagsbesok[]] {
  const fast = (b: Grunnlagsbesok): boolean => {
    const dagNr = grunnlag.dager.indexOf(b.dato);
    if (b.status !== 'PLANLAGT' || b.dato < grunnlag.iDag || dagNr < 0) return true;
    const alleErHer =
      b.tildelt.length === b.antallAnsatte &&
      b.tildelt.every((t) => vakter.get(vaktnokkel(t.ansattId, b.dato))?.tilstede === 'PAA');
    return alleErHer && erOver(b.dagsdel, dagNr, grunnlag.naa);
  };
  const sortert = grunnlag.besok.toSorted(iTavlerekkefolge);
  return [sortert.filter((b) => !fast(b)), sortert.filter(fast)];
}

function gruppert(besok: readonly Grunnlagsbesok[]): Map<string, Grunnlagsbesok[]> {
  const kart = new Map<string, Grunnlagsbesok[]>();
  for (const b of besok) kart.set(b.brukerId, [...(kart.get(b.brukerId) ?? []), b]);
  return kart;
}

export const rammesum = (vakt: PaaVakt): number => Object.values(vakt.ramme).reduce((a, b) => a + b, 0);

const sum = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0);
const arbeidI = (b: Grunnlagsbesok, luft: number): number =>
  b.antallAnsatte * (b.anslagMinutter + luft + REISE_PER_BESOK);

function luftFor(frie: readonly Grunnlagsbesok[], vakter: readonly PaaVakt[], vekter: Vekter): number {
  const antall = sum(frie.map((b) => b.antallAnsatte));
  return luftPerBesok(vekter, antall, sum(vakter.map(rammesum)) - sum(frie.map((b) => arbeidI(b, 0))));
}

/** Hver dag delt etter hva vaktene tåler. Det hun alt har gjort, er trukket fra. */
function likeDeler(
  frie: readonly Grunnlagsbesok[],
  faste: readonly Grunnlagsbesok[],
  vakter: readonly PaaVakt[],
  luft: number,
): number[] {
  const gjort = new Map<string, number>();
  const perDag = new Map<string, { arbeid: number; ramme: number }>();
  for (const v of vakter) {
    const dag = perDag.get(v.dato) ?? { arbeid: 0, ramme: 0 };
    perDag.set(v.dato, { ...dag, ramme: dag.ramme + rammesum(v) });
  }
  for (const b of frie) leggTil(perDag, b.dato, arbeidI(b, luft));
  for (const b of faste.filter((f) => f.status !== 'STOPPET'))
    for (const t of b.tildelt) {
      const nokkel = vaktnokkel(t.ansattId, b.dato);
      gjort.set(nokkel, (gjort.get(nokkel) ?? 0) + b.anslagMinutter + REISE_PER_BESOK);
      leggTil(perDag, b.dato, b.anslagMinutter + REISE_PER_BESOK);
    }
  return vakter.map((v) => {
    const dag = perDag.get(v.dato)!;
    if (dag.ramme === 0) return 0;
    const del = (dag.arbeid * rammesum(v)) / dag.ramme - (gjort.get(vaktnokkel(v.ansattId, v.dato)) ?? 0);
    return Math.max(30, del);
  });
}

function leggTil(perDag: Map<string, { arbeid: number; ramme: number }>, dato: string, minutter: number) {
  const dag = perDag.get(dato);
  if (dag) dag.arbeid += minutter;
}

function person(vakt: PaaVakt, grunnlag: Dagsgrunnlag, maalMinutter: number): Kjerneperson {
  const naa = grunnlag.naa ?? 0;
  const fra = Math.max(vakt.okter[0]!.fra, naa);
  const til = Math.max(vakt.okter.at(-1)!.til, fra);
  return {
    startsted: vakt.startsted ?? grunnlag.reise.steder.length,
    sluttsted: vakt.sluttsted ?? grunnlag.reise.steder.length,
    maate: maatene(grunnlag).indexOf(vakt.reisemaate),
    fra,
    til,
    hardSlutt: true,
    pauser: [...vakt.pauser.filter((p) => p.til >= naa), ...mellomOktene(vakt)]
      .map((p) => ({ ...p, fra: Math.max(p.fra, Math.min(p.til, naa)) }))
      .toSorted((a, b) => a.fra - b.fra),
    maalMinutter,
  };
}

/** Mellom to vakter er hun hjemme. */
const mellomOktene = ({ okter }: PaaVakt) =>
  okter.slice(1).map((okt, i) => ({
    fra: okter[i]!.til,
    til: okter[i]!.til,
    varighet: okt.fra - okter[i]!.til,
  }));

const maatene = ({ reise }: Dagsgrunnlag) => Object.keys(reise.minutter);

/** Tabellene slik kjernen vil ha dem. Det ukjente stedet er det siste. */
function reisenTil(grunnlag: Dagsgrunnlag, vakter: readonly PaaVakt[]) {
  const n = grunnlag.reise.steder.length;
  const tabeller = Object.values(grunnlag.reise.minutter);
  const ukjent =
    grunnlag.besok.some((b) => b.sted === null) ||
    vakter.some((v) => v.startsted === null || v.sluttsted === null);
  if (!ukjent) return { reise: tabeller, antallSteder: n };
  return { reise: tabeller.map((tabell) => medUkjent(tabell, n)), antallSteder: n + 1 };
}

function medUkjent(tabell: Float64Array, n: number): Float64Array {
  const stor = new Float64Array((n + 1) ** 2).fill(REISE_UKJENT_MINUTTER);
  for (let i = 0; i < n; i++) stor.set(tabell.subarray(i * n, (i + 1) * n), i * (n + 1));
  return stor;
}
