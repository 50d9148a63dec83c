import type { Maalform } from '../../ordbok/rules';
import { tallverdi } from '../../tall/rules';
import { hele, TALL } from '../../treff/rules';
import type { Treff } from '../../treff/types';
import type { Dagsdel, Detalj } from '../../types';

const re = (kilde: string): RegExp => new RegExp(kilde, 'gu');

const UKEDAGER: readonly RegExp[] = [
  'm(?:a|å|o)n(?:dag)?\\p{L}*|ma|må|monday\\p{L}*',
  't(?:ir|irs|is|ys)(?:dag)?\\p{L}*|ti|tue\\p{L}*',
  'ons(?:dag)?\\p{L}*|on|wed\\p{L}*',
  'tors?(?:dag)?\\p{L}*|to|thu\\p{L}*',
  'fre(?:dag)?\\p{L}*|fr|fri\\p{L}*',
  'l(?:ø|au|ö)r?(?:dag)?\\p{L}*|lø|la|sat\\p{L}*',
  's(?:ø|u|ö)n(?:dag)?\\p{L}*|sø|sö|sun\\p{L}*',
].map((kilde) => re(hele(kilde)));
const HELG = re(hele('helg\\p{L}*|weekends?|veckoslut\\p{L}*'));
const HVERDAGER = re(
  hele('hverdag\\p{L}*|kvardag\\p{L}*|ukedag\\p{L}*|vekedag\\p{L}*|vardag\\p{L}*|weekdays?|virkedag\\p{L}*'),
);

const DAGSDELER: readonly (readonly [Dagsdel, RegExp])[] = [
  ['MORGEN', re(`(?:morg[eo]n|morg\\.|morgn|morning)`)],
  ['FORMIDDAG', re(`(?:formiddag|føremiddag|förmiddag|f\\.m|a\\.m)`)],
  ['MIDDAG', re(`(?<!for|føre|etter|för|efter)middag|midt på dagen|midday|noon`)],
  ['ETTERMIDDAG', re(`(?:ettermiddag|eftermiddag|e\\.m|afternoon)`)],
  ['KVELD', re(`(?:kveld|kväll|evening|kv\\.)`)],
  ['NATT', re(`(?:natt|nett|nätt|(?<!fort)night)`)],
];
const KLOKKE = re(`(\\d{1,2})(?:[.:]?([0-5]\\d))?(?:\\s?(am|pm))?`);

type Deler = Omit<Detalj, 'tekst'>;
export const tomDetalj = (): Deler => ({ ukedager: [], dagsdeler: [], klokkeslett: [] });

/** Det planen kan fylles ut med. Bare det som står der; det som er tvetydig, blir stående i teksten. */
export function hint(treff: readonly Treff[], tekst: string, form: Maalform): Deler {
  const deler = tomDetalj();
  for (const t of treff) {
    const ord = tekst.slice(t.start, t.slutt).toLowerCase();
    if (t.type === 'TID') lesTid(ord, form, deler, t.grunn === 'MENGDE_PER_PERIODE');
    else if (t.type === 'FREKVENS') lesFrekvens(ord, form, deler);
    else if (t.type === 'TIDSPUNKT') lesTidspunkt(ord, deler);
    else if (t.grunn === 'ANTALL_ANSATTE') deler.bemanning ??= forsteTall(ord, form) ?? 2;
  }
  return deler;
}

function forsteTall(ord: string, form: Maalform): number | undefined {
  const tall = new RegExp(`(?<![\\p{L}\\p{N}])${TALL[form]}`, 'u').exec(ord)?.[0];
  return tall === undefined ? undefined : tallverdi(tall.trim(), form);
}

function lesTid(ord: string, form: Maalform, deler: Deler, perPeriode: boolean): void {
  const antall = /^(?:en |ein |én |a )?halv(?!annen|anna)|half an/u.test(ord)
    ? 0.5
    : (forsteTall(ord, form) ?? 1);
  const enhet = /kvarter|kvart|quarter/u.test(ord)
    ? 15
    : /min/u.test(ord)
      ? 1
      : /d[øy]gn/u.test(ord)
        ? 1440
        : 60;
  const tre = /trekvart/u.test(ord) ? 3 : antall;
  deler.minutter ??= Math.round(tre * enhet);
  const per = perPeriode ? /(u|v|w|m|d|n)\p{L}*\.?$/u.exec(ord.replace(/.*[\s/]/u, ''))?.[1] : undefined;
  if (per) deler.minutterPer ??= /^[uvw]/u.test(per) ? 'UKE' : per === 'm' ? 'MAANED' : 'DAG';
}

function lesFrekvens(ord: string, form: Maalform, deler: Deler): void {
  const hver = /^(?:hv|kvar|var|every|each|annen|anna|annan|other|alternate)/u.test(ord);
  if (hver) return lesIntervall(ord, form, deler);
  const antall = /^(?:once|én|en|ein)(?![\p{L}])/u.test(ord)
    ? 1
    : ord.startsWith('twice')
      ? 2
      : (forsteTall(ord, form) ?? 1);
  const per = /(?:uk|vek|veck|week|\/u|\/v|wk)/u.test(ord)
    ? 'antallPerUke'
    : /(?:mån|mnd|mon)/u.test(ord)
      ? 'antallPerMaaned'
      : 'antallPerDag';
  deler[per] ??= antall;
}

function lesIntervall(ord: string, form: Maalform, deler: Deler): void {
  const n = /^(?:annen|anna|varannan|vartannat|every other|alternate)/u.test(ord) ? 2 : ordenstall(ord, form);
  lesTidspunkt(ord, deler);
  if (/fortnight/u.test(ord)) deler.intervallUker ??= 2;
  else if (/(?:uke|veke|veck|week)/u.test(ord)) deler.intervallUker ??= n;
  else if (/(?:dag|day)(?:s)?$/u.test(ord) && n % 7 === 0) deler.intervallUker ??= n / 7;
  else if (/(?:måned|månad|mnd|month)/u.test(ord)) deler.antallPerMaaned ??= 1;
  else if (deler.ukedager.length > 0) deler.intervallUker ??= n;
  else if (n === 1 && !/(?:time|timme|hour)/u.test(ord)) deler.antallPerDag ??= 1;
}

const ORDEN = [
  '',
  'første',
  'andre|annen|annan|andra|other|second',
  'tredje|third',
  'fjerde|fjärde|fourth',
  'femte|fifth',
  'sjette|sjätte|sixth',
];
function ordenstall(ord: string, form: Maalform): number {
  const navngitt = ORDEN.findIndex((kilde, i) => i > 0 && new RegExp(`(?:${kilde})`, 'u').test(ord));
  if (navngitt > 0) return navngitt;
  if (/fjorten|fjortan/u.test(ord)) return 14;
  return /\d/.test(ord) || form === 'en' ? (forsteTall(ord.replace(/^(?:hver|every)\s/u, ''), form) ?? 1) : 1;
}

function lesTidspunkt(ord: string, deler: Deler): void {
  const funnet = UKEDAGER.flatMap((regel, i) =>
    ord.search(regel) >= 0 ? [{ dag: i + 1, sted: ord.search(regel) }] : [],
  );
  const dager = funnet.toSorted((a, b) => a.sted - b.sted).map((f) => f.dag);
  leggTil(deler.ukedager, erRekke(ord) && dager.length === 2 ? mellom(dager[0]!, dager[1]!) : dager);
  if (ord.search(HELG) >= 0) leggTil(deler.ukedager, [6, 7]);
  if (ord.search(HVERDAGER) >= 0) leggTil(deler.ukedager, [1, 2, 3, 4, 5]);
  leggTil(
    deler.dagsdeler,
    DAGSDELER.flatMap(([navn, regel]) => (ord.search(regel) >= 0 ? [navn] : [])),
  );
  if (/kl|\d[.:]\d|[ap]\.?m|mell?an|mellom|between|o'clock/u.test(ord))
    leggTil(deler.klokkeslett, klokkeslett(ord));
}

const erRekke = (ord: string): boolean => /[-–—]|\b(?:til|till|to)\b/u.test(ord);
const mellom = (fra: number, til: number): number[] =>
  til >= fra ? Array.from({ length: til - fra + 1 }, (_, i) => fra + i) : [fra, til];

const klokkeslett = (ord: string): string[] =>
  [...ord.matchAll(KLOKKE)].flatMap(([, t, m, halvdag]) => {
    const time = (Number(t) % (halvdag ? 12 : 25)) + (halvdag === 'pm' ? 12 : 0);
    return time <= 24 ? [`${String(time).padStart(2, '0')}:${m ?? '00'}`] : [];
  });

function leggTil<T>(liste: T[], nye: readonly T[]): void {
  for (const ny of nye) if (!liste.includes(ny)) liste.push(ny);
}
