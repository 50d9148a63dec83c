import { K, klasserFor, type Maalform } from '../ordbok/rules';
import type { Ord, Setning } from './types';
import { delILedd } from './ledd/rules';

const ORD = /\p{L}[\p{L}\p{M}]*(?:[-'’.]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{N}]/gu;

/** Forkortelser som aldri avslutter en setning, også når neste ord har stor bokstav. */
const ALDRI_SLUTT =
  /(?<![\p{L}])(?:ca|kl|pr|nr|jf|jfr|evt|inkl|bl\.a|f\.eks|t\.o\.m|f\.o\.m|fom|tom|dvs|pga|p\.g\.a|mht|ift|ihht|tlf|mtp|ev|resp|hol|pbrl|dr|hj|tj|vedr|min\.?\/|e\.g|i\.e|mr|mrs|ms|approx|a|s|st)$/u;
/** Linjeskift, eller punktum og stor bokstav, sitat eller tall etter. */
const GRENSE = /\n+|[.!?…]+["»”)]*(?=\s+[\p{Lu}«"“(\d–-]|\s*$)|;(?=\s)/gu;
/** En lengre setning enn dette er ikke en setning. Holder arbeidet lineært. */
const MAKS_SETNING = 700;

/** Små bokstaver med samme lengde: noen få tegn blir lengre som små, og de står i fred. */
export function smaa(tekst: string): string {
  const liten = tekst.toLowerCase();
  if (liten.length === tekst.length) return liten;
  return Array.from({ length: tekst.length }, (_, i) => {
    const tegn = tekst[i]!.toLowerCase();
    return tegn.length === 1 ? tegn : tekst[i]!;
  }).join('');
}

export function delISetninger(tekst: string, form: Maalform): Setning[] {
  const setninger: Setning[] = [];
  let fra = 0;
  for (const treff of tekst.matchAll(GRENSE)) {
    const til = treff.index + treff[0].length;
    if (treff[0].startsWith('.') && !slutter(tekst, fra, treff.index, til)) continue;
    setninger.push(...lag(tekst, fra, til, form));
    fra = til;
  }
  return medDe([...setninger, ...lag(tekst, fra, tekst.length, form)]);
}

/** «De trener med meg» er tjenesten når teksten ikke har nevnt andre. */
function medDe(setninger: Setning[]): Setning[] {
  const andre = setninger.findIndex((s) => s.ledd.some((l) => har(l.klasser, 'ANDRE')));
  return setninger.map((s, i) =>
    (andre < 0 || andre >= i) && DE_OG_MEG.test(s.tekst)
      ? { ...s, ledd: s.ledd.map((l) => (l.subjekt === 'ANDRE' ? { ...l, subjekt: 'TJENESTE' } : l)) }
      : s,
  );
}
const DE_OG_MEG = /^\s*(?:de|dei|they)\s+\p{L}+\s(?:.{0,40}\s)?(?:meg|mig|me)(?![\p{L}])/u;

/** Er punktumet slutten på en setning, eller på en forkortelse eller et ordenstall? */
function slutter(tekst: string, fra: number, punktum: number, etter: number): boolean {
  const foran = tekst.slice(Math.max(fra, punktum - 12), punktum).toLowerCase();
  if (ALDRI_SLUTT.test(foran)) return false;
  const neste = /\S/.exec(tekst.slice(etter, etter + 5))?.[0] ?? '';
  return !/[\d–-]/.test(neste) || /\p{L}{3}$/u.test(foran);
}

function lag(tekst: string, fra: number, til: number, form: Maalform): Setning[] {
  const setninger: Setning[] = [];
  for (let start = fra; start < til; start += MAKS_SETNING) {
    const slutt = Math.min(til, start + MAKS_SETNING);
    const del = smaa(tekst.slice(start, slutt));
    if (del.trim() === '') continue;
    const ord = finnOrd(del, start, form);
    setninger.push({ start, slutt, tekst: del, ledd: delILedd(ord, del, start, form) });
  }
  return setninger;
}

function finnOrd(tekst: string, forskyvning: number, form: Maalform): Ord[] {
  return [...tekst.matchAll(ORD)].map((treff, i, alle) => ({
    tekst: treff[0],
    start: forskyvning + treff.index,
    slutt: forskyvning + treff.index + treff[0].length,
    klasser: somVerb(treff[0], alle[i - 1]?.[0]) ? 0 : ordklasser(treff[0], form),
  }));
}

/** «Å følge sønnen»: verbet, ikke tjenesten som heter følge. */
const somVerb = (ord: string, foran: string | undefined): boolean =>
  foran === 'å' && /^(?:følge|følgje|tilsyn|gi|gje)$/u.test(ord);

/** «Hjelpemiddelsentralens ergoterapeut», «your daughter's». */
const EIEFORM = /(?<=\p{L}{4})['’]?s$/u;

const ordklasser = (ord: string, form: Maalform): number => {
  const klasser = klasserFor(ord, form);
  // «fru-hjelpa», «spl.-tilsyn»: siste del avgjør når hele ordet er ukjent.
  if (klasser === 0 && EIEFORM.test(ord)) return klasserFor(ord.replace(EIEFORM, ''), form) & K.ANDRE;
  if (klasser !== 0 || !ord.includes('-')) return klasser;
  return klasserFor(ord.slice(ord.lastIndexOf('-') + 1), form);
};

export const har = (klasser: number, ...navn: (keyof typeof K)[]): boolean =>
  navn.some((n) => (klasser & K[n]) !== 0);
