import type { Setning } from '../deling/types';
import { K, klasserFor, type Maalform } from '../ordbok/rules';
import type { Treff } from '../treff/types';
import type { Forslag } from '../types';
import { hint } from './hint/rules';

type Flytting = Extract<Forslag, { slag: 'flytt' }>;
interface Bit {
  start: number;
  slutt: number;
}

/** Ord som bare har mening sammen med det som flyttes: «inntil», «om», «kl.», «ca.». */
const FORAN: Record<Maalform, RegExp> = {
  no: /(?:[,;:(]?\s*(?<![\p{L}])(?:ca\.?|om lag|omtrent|inntil|opptil|minst|maks|også|på|om|i|kl\.?|av|med|m\/|ved|v\/|à|alltid|fast|med hjelp (?:av|fra)|varighet|over|fra|frå|til sammen|tilsvarende|hver|dvs\.?|samt|utført|gjort|den|er)\s*)+$|[,;:(]\s*$/u,
  sv: /(?:[,;:(]?\s*(?<![\p{L}])(?:ca|cirka|upp till|minst|högst|även|på|om|i|klockan|kl\.?|av|med|vid|alltid|med hjälp av|under)\s*)+$|[,;:(]\s*$/u,
  en: /(?:[,;:(]?\s*(?<![\p{L}])(?:about|up to|at least|at|on|in the|in|for|by|with|always|the|from|also|approx\.?)\s*)+$|[,;:(]\s*$/u,
};
const ETTER: Record<Maalform, RegExp> = {
  no: /^(?:\s*\)|\s*(?:\/|pr\.?\s|per\s|hver\s|kvar\s|à\s)\s*(?:besøk|gang|gong)|\s*til\s*(?:stede|stades)|\s*om gangen|\s*hver gang|\s*kvar gong)+/u,
  sv: /^(?:\s*\)|\s*(?:\/|per\s|varje\s)\s*(?:besök|gång|tillfälle)|\s*(?:på plats|åt gången))+/u,
  en: /^(?:\s*\)|\s*(?:\/|per\s|each\s|every\s)\s*(?:visit|time)|\s*(?:present|at a time))+/u,
};
/** Mellom to detaljer som flyttes sammen. */
const MELLOM =
  /^[\s,/&+×x–-]*(?:(?:og|och|and|i|om|på|à|av|med|til|ved|eller|or|in the|in|on|at|samt)[\s,]*)*$/iu;
/** En setning med bare dette igjen sier ingenting. */
const TOMME =
  K.TJENESTE |
  K.YRKE |
  K.VERB |
  K.UTFORE |
  K.OG |
  K.PREP |
  K.DET |
  K.FAA |
  K.INNVILGE |
  K.PERSON |
  K.UNDER |
  K.SPOR |
  K.FORTSETT |
  K.NAA |
  K.IKKE;
const TOMT_ORD =
  /^(?:alltid|altid|være|vere|vara|be|der|her|du|deg|dig|you|det|den|de|til|stede|til stede|present|innom|inn|ser|sjer|tittar|komme|også|both|både|always|must|present|there|will|the|a|an|en|ei|et|ein|eit|å|att|to|siste|fast|gang|gong|besøk|besøket|visit|visits|pr|per|skal|that|our|vårt|omfanget|varighet|omfang)$/u;

/** «Ved dagl. tilsyn»: det lille ordet foran hører til tilsynet. */
function staarTilNoe(tekst: string, start: number, slutt: number, form: Maalform): boolean {
  if (
    !/^(?:dag|uk|vek|mån|dgl|week|month|night|natt)/iu.test(tekst.slice(start, slutt)) ||
    /dag(?:er)?$/iu.test(tekst.slice(start, slutt))
  )
    return false;
  const neste = /^\.?\s+(\p{L}+)/u.exec(tekst.slice(slutt, slutt + 40))?.[1];
  return (
    neste !== undefined && (klasserFor(neste.toLowerCase(), form) & (K.PREP | K.OG | K.VERB | K.UNDER)) === 0
  );
}

/** Setningens detaljer går til planen; resten av teksten blir stående. Null når det da ikke er en setning igjen. */
export function flytt(
  tekst: string,
  setning: Setning,
  treff: readonly Treff[],
  form: Maalform,
): Flytting | null {
  const hele = tekst.slice(setning.start, setning.slutt);
  const igjen = ut(tekst, setning, treff, form);
  if (baerer(setning, treff, form) || HENGER.test(igjen) || !sierNoe(igjen, form)) return null;
  const detalj = { tekst: hele.trim(), ...hint(treff, tekst, form) };
  const rest = sy(tekst.slice(0, setning.start), hele, igjen, tekst.slice(setning.slutt));
  return { slag: 'flytt', detalj, rest };
}

/** Uten setningen: når det ikke lot seg gjøre å ta ut bare detaljen. */
export function flyttSetningen(
  tekst: string,
  setning: Setning,
  treff: readonly Treff[],
  form: Maalform,
): Flytting {
  const hele = tekst.slice(setning.start, setning.slutt);
  const detalj = { tekst: hele.trim(), ...hint(treff, tekst, form) };
  return {
    slag: 'flytt',
    detalj,
    rest: sy(tekst.slice(0, setning.start), hele, '', tekst.slice(setning.slutt)),
  };
}

/** «Fysioterapeut øver med meg», «omfanget er 2 t/uke»: uten detaljen er det ingen setning igjen. */
const baerer = ({ start, tekst }: Setning, treff: readonly Treff[], form: Maalform): boolean =>
  treff.some((t) => {
    const foran = tekst.slice(0, t.start - start);
    if (PREDIKAT[form].test(foran)) return true;
    if (t.type !== 'BEMANNING') return false;
    const verbEtter =
      (klasserFor(/^\s*(\p{L}+)/u.exec(tekst.slice(t.slutt - start))?.[1] ?? '', form) & K.VERB) !== 0;
    return foran.trim() === '' || verbEtter || ELLER.test(tekst.slice(t.slutt - start));
  });
const ELLER = /^\s*(?:eller|or)(?![\p{L}])/u;
const PREDIKAT: Record<Maalform, RegExp> = {
  no: /(?<![\p{L}])(?:er|være|vere|blir|bli|satt til|sett til|settes av|setjast av|må ha|skal ha|behov for|utgjør|får|er det|være det|det blir|fra|frå|mener at|trengs|regnet til|rekna til|beregnet til)\s+(?:ca\.?\s|om lag\s|inntil\s|minst\s|en\s|ei\s|ein\s|nå\s|no\s|det\s|de\s)*$/u,
  sv: /(?<![\p{L}])(?:är|vara|blir|bli|satt till|avsätts|måste ha|behov av|utgör|får|omfattar)\s+(?:ca\s|cirka\s|upp till\s|minst\s|en\s)*$/u,
  en: /(?<![\p{L}])(?:is|be|are|set at|need for|need|as|get|have|from)\s+(?:about\s|up to\s|at least\s|a\s|the\s)*$/u,
};
/** Slutter på et ord som trenger et til. */
const HENGER =
  /(?<![\p{L}])(?:være|vere|vara|be|er|blir|är|is|are|ikke|ikkje|inte|not|får|settes|satt|eller|or|behov|nok|derfor|difor|därför|therefore|mer|meir|fordelt|som)[.!,]?$/iu;

function ut(tekst: string, setning: Setning, treff: readonly Treff[], form: Maalform): string {
  let ny = '';
  let her = setning.start;
  for (const bit of biter(tekst, treff, form)) {
    ny += tekst.slice(her, Math.max(her, bit.start));
    her = Math.max(her, bit.slutt);
  }
  return rettRekkefolge(
    puss(ny + tekst.slice(her, setning.slutt)),
    tekst.slice(setning.start).trimStart(),
    form,
  );
}

/** Stedene som går ut, med småordene rundt, slått sammen der bare et «og» skiller dem. */
function biter(tekst: string, treff: readonly Treff[], form: Maalform): Bit[] {
  const slaatt: Bit[] = [];
  for (const { start, slutt } of treff.toSorted((a, b) => a.start - b.start)) {
    const siste = slaatt.at(-1);
    if (siste && (start <= siste.slutt || MELLOM.test(tekst.slice(siste.slutt, start))))
      siste.slutt = Math.max(siste.slutt, slutt);
    else slaatt.push({ start, slutt });
  }
  return slaatt.map(({ start, slutt }) => ({
    start:
      start -
      (staarTilNoe(tekst, start, slutt, form)
        ? 0
        : (FORAN[form].exec(tekst.slice(Math.max(0, start - 60), start).toLowerCase())?.[0].length ?? 0)),
    slutt: slutt + (ETTER[form].exec(tekst.slice(slutt, slutt + 60).toLowerCase())?.[0].length ?? 0),
  }));
}

/** «To ganger i uka får du hjelp» blir «Du får hjelp». */
function rettRekkefolge(ny: string, gammel: string, form: Maalform): string {
  const m = /^(\p{L}+)\s+(\p{L}+)(?=[\s,])/u.exec(ny);
  if (!m || gammel.startsWith(ny.slice(0, 12))) return ny;
  const [verb, hvem] = [klasserFor(m[1]!.toLowerCase(), form), klasserFor(m[2]!.toLowerCase(), form)];
  if ((verb & (K.VERB | K.INNVILGE)) === 0 || (hvem & (K.PERSON | K.TJENESTE | K.DET)) === 0) return ny;
  return `${m[2]!} ${m[1]!.toLowerCase()}${ny.slice(m[0].length)}`;
}

/** Løse småord og tegn etter at noe er tatt ut. */
function puss(tekst: string): string {
  return tekst
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:!?)])/gu, '$1')
    .replace(/[,;:(\s]+([.!?])/gu, '$1')
    .replace(
      /(?<![\p{L}])(?:og|och|and|med|av|på|til|i|om|for|ved|kl|hver|samt|men|by|with|at|on|à)\s*(?=[.,;!?]|$)/giu,
      '',
    )
    .replace(/\s+([,.;:!?)])/gu, '$1')
    .replace(/,(?=[,.;])/gu, '')
    .replace(/\(\s*\)/gu, '')
    .replace(/^[\s,;:.–-]+/u, '')
    .trim();
}

function sierNoe(setning: string, form: Maalform): boolean {
  const ord = setning.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? [];
  return ord.some((o) => {
    const rent = o.replace(/\.$/u, '');
    return rent.length > 1 && !TOMT_ORD.test(rent) && (klasserFor(rent, form) & TOMME) === 0;
  });
}

function sy(foran: string, gammel: string, ny: string, etter: string): string {
  const luft = /^\s*/u.exec(gammel)![0];
  const stor = ny.charAt(0).toUpperCase() + ny.slice(1);
  const slutt = ny !== '' && /[.!?]\s*$/u.test(gammel) && !/[.!?]$/u.test(ny) ? '.' : '';
  const midt = ny === '' ? '' : luft + stor + slutt;
  return midt === '' ? (foran + etter).trim() : foran + midt + etter;
}
