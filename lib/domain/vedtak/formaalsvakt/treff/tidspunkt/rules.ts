import type { Maalform } from '../../ordbok/rules';
import { alleTreff, hele, ORDSLUTT, ORDSTART, uttrykk } from '../rules';
import type { Treff } from '../types';

const MAANED = {
  no: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|apr|aug|sept?|okt|nov|des',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
};
/** En ukedag som hører til en dato, er datoen. */
const DATO: Record<Maalform, string> = {
  no: `(?:\\s+(?:den\\s+)?\\d{1,2}\\.(?:\\s?(?:${MAANED.no}|\\d))?|\\s+i\\s+uke\\s+\\d)`,
  sv: `(?:\\s+(?:den\\s+)?\\d{1,2}\\s(?:${MAANED.sv})|\\s+den\\s+\\d|\\s+i?\\s*(?:vecka|v)\\s+\\d)`,
  en: `(?:,?\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${MAANED.en})|,?\\s+(?:${MAANED.en})\\s+\\d)`,
};
const UKEDAG: Record<Maalform, string> = {
  no: `(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:er|ar|en|ane|ene|s)?(?:s?(?:kveld|morgen|morgon|ettermiddag|formiddag|føremiddag|natt)(?:er|ar|en)?)?`,
  sv: `(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|en|arna)?(?:s?(?:kväll|morgon|eftermiddag|förmiddag)(?:ar|en)?)?`,
  en: `(?:mon|tues|wednes|thurs|fri|satur|sun)days?`,
};
const KORT: Record<Maalform, string> = {
  no: 'ma|ti|on|to|fr|lø|sø|man|tir|tirs|tys|ons|tor|tors|fre|lør|laur|søn|la|lau',
  sv: 'mån|tis|ons|tor|tors|fre|lör|sön|må|ti|on|to|fr|lö|sö',
  en: 'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun',
};
const REKKE: Record<Maalform, string> = { no: 'og|\\+|til', sv: 'och|\\+|till', en: 'and|\\+|to' };
const DAGSDEL: Record<Maalform, string> = {
  no: `(?:morgen|morgon|morg\\.)\\s*(?:,|/|\\+|og)\\s*middag|middag\\s*(?:,|/|\\+|og)\\s*(?:kveld|kv\\.)|(?:morgen|morgon|formiddag|føremiddag|ettermiddag|kveld|natt)(?:en|a|er|ar|s?tid|ane|ene)?|nattlig|nattleg|morg\\.?|kv\\.|form\\.|etterm\\.?|netter|netten|nettene|nettes|morgener|nattestid|dagtid|kveldstid|morgentid|midnatt|fm|em|e\\.m\\.?|f\\.m\\.?|(?:tidlig|seint|sent|midt) på (?:dagen|kvelden|morgenen|natta|natten)|på dagen|om dagen|formiddagstid`,
  sv: `(?:morgon|förmiddag|eftermiddag|kväll|natt)(?:en|ar|stid)?|morgnar(?:na)?|nätter(?:na)?|kvällstid|dagtid|nattetid|på dagen|på dagarna|fm|em`,
  en: `(?:morning|afternoon|evening)s?|nights?|night-time|daytime|midday|midnight|noon|a\\.m\\.?|p\\.m\\.?|pm|at noon|bedtime_`,
};
const HELG: Record<Maalform, string> = {
  no: `helg(?:en|a|er|ar|ene|ane)?|hverdager|hverdagene|kvardagar|kvardagane|ukedager|ukedagene|vekedagar|helligdager|heilagdagar|helgedager|helgekvelder|yrkedagar|(?<!(?:\\d|en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|fjorten|noen|flere|et par) )virkedager`,
  sv: `helg(?:en|er|erna)?|vardagar(?:na)?|veckoslut(?:en)?|veckodagar|helgdagar`,
  en: `weekends?|weekdays?`,
};
const TIME = String.raw`(?:[01]?\d|2[0-4])(?:[.:]?[0-5]\d)?`;
const KLOKKE: Record<Maalform, string> = {
  no: `(?:kl\\.?|klokka|klokken)\\s*(?:ca\\.?\\s*)?(?:${TIME}|(?:halv )?(?:ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv))(?:\\s*(?:[-–—/,]|og|til|eller|samt)\\s*(?:kl\\.?\\s*)?${TIME})*`,
  sv: `(?:kl\\.?|klockan)\\s*(?:ca\\.?\\s*)?(?:${TIME}|(?:halv )?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv))(?:\\s*(?:[-–—/,]|och|till|eller)\\s*(?:kl\\.?\\s*)?${TIME})*`,
  en: `(?:at |from |until |by |around |before |after )?(?:${TIME}\\s?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|\\d{1,2} o'clock|(?:seven|eight|nine|ten|eleven|six|five|four) o'clock|(?<=at )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\\s*(?:[.,;]|$|and|every|each))|(?<=at )${TIME}(?=\\s*(?:[.,;]|$|and|every|each)))`,
};
/** «mellom 8 og 10», «08.00–10.00», «08:30». */
const LOST: Record<Maalform, string> = {
  no: `mellom\\s+(?:kl\\.?\\s*)?${TIME}\\s+og\\s+${TIME}(?!\\s*(?:kg|år|poeng|m|meter|prosent|%|mmol|cm|mm|min|grader|sek|og|uker|dager))|[0-2]?\\d[.:][0-5]\\d\\s?[-–]\\s?[0-2]?\\d[.:][0-5]\\d|[0-2]?\\d:[0-5]\\d|(?:\\d{1,2}|ein|eit|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)-?ti(?:den|da|a)`,
  sv: `mellan\\s+(?:kl\\.?\\s*)?${TIME}\\s+och\\s+${TIME}(?!\\s*(?:kg|år|poäng|m|meter|procent|%|mmol|cm|min|grader))|[0-2]?\\d[.:][0-5]\\d\\s?[-–]\\s?[0-2]?\\d[.:][0-5]\\d|[0-2]?\\d:[0-5]\\d`,
  en: `between\\s+${TIME}(?:\\s?(?:am|pm))?\\s+and\\s+${TIME}(?:\\s?(?:am|pm))?(?!\\s*(?:kg|years|points|m|metres|percent|%))|[0-2]?\\d[.:][0-5]\\d\\s?[-–]\\s?[0-2]?\\d[.:][0-5]\\d|[0-2]?\\d:[0-5]\\d`,
};
/** I morgen, i går kveld, god natt: ikke en del av dagen tjenesten skal komme. */
const IKKE: Record<Maalform, string> = {
  no: `(?<!(?:^|[^\\p{L}])(?:i|går|god|godt|hel|i dag|heile|forrige|førre|samme|same|siste|denne|hele|den|de) )`,
  sv: `(?<!(?:^|[^\\p{L}])(?:i|går|god|förra|samma|denna|hela|den) )`,
  en: `(?<!(?:^|[^\\p{L}])(?:good|last|that|this|tomorrow|all) )`,
};
const SOVN: Record<Maalform, string> = {
  no: '(?!s? søvn)(?!s hvile)(?!-)',
  sv: '(?!s sömn)(?!-)',
  en: "(?!'s)(?!-)(?!\\s+(?:wash|care|routine|visits?|medication|medicines?|tablets?|meals?|shower|sickness|stiffness|coffee|walk|walks|paper))",
};

function lag(form: Maalform) {
  const dag = `(?:${UKEDAG[form]})${ORDSLUTT}(?!${DATO[form]})`;
  const kort = `(?:${KORT[form]})\\.?`;
  const skille = `\\s*(?:[/,+&–—-]|${REKKE[form]})\\s*`;
  const fra = {
    no: 'fra(?: og med)?|f\\.?o\\.?m\\.?|frå(?: og med)?|fra førstkommende|førstkommende|neste|oppstart',
    sv: 'från(?: och med)?|fr\\.?o\\.?m\\.?|nästa|med start',
    en: 'from|starting|as of|next|last',
  }[form];
  const til = { no: '(?!\\s*(?:til|[-–]))', sv: '(?!\\s*(?:till|[-–]))', en: '(?!\\s*(?:to|[-–]))' }[form];
  return {
    ukedag: uttrykk(`${ORDSTART}${dag}(?:${skille}${dag})*`),
    start: uttrykk(`${ORDSTART}(?:${fra})\\s+(?:${UKEDAG[form]})${ORDSLUTT}${til}`),
    kort: uttrykk(
      `${ORDSTART}(?!to(?:\\s|-|–|og)*to${ORDSLUTT})(?:${kort})(?:${skille}(?:${kort}|${UKEDAG[form]})${ORDSLUTT})+`,
    ),
    enkel: uttrykk(
      form === 'no'
        ? `${hele('tirs|ons|tors|lør|fre|mand|tirsd|onsd|torsd|lørd|sønd')}|(?<=(?:hver|kvar|hv\\.|annenhver|på) )${hele('ma|ti|on|to|fr|lø|sø|man|fre|søn')}(?=\\.|,|$)`
        : '(?!)',
    ),
    dagsdel: uttrykk(`${IKKE[form]}${hele(DAGSDEL[form])}${SOVN[form]}`),
    helg: uttrykk(
      `${form === 'en' ? IKKE.en : '(?<!(?:siste|forrige|denne|førre|förra|denna) )'}${hele(HELG[form])}`,
    ),
    klokke: uttrykk(`${ORDSTART}(?:${KLOKKE[form]}|${LOST[form]})${ORDSLUTT}`),
  };
}
const REGLER = { no: lag('no'), sv: lag('sv'), en: lag('en') };
/** «to»/«on»/«fri» alene er ord, ikke dager: en rekke må ha minst ett ord som bare er en ukedag. */
const TALLREKKE = /^(?:to|on|en|fri|la|ti|man|tor|søn)(?:\s*(?:og|til|[/,+-])\s*(?:to|tre|ti|en|man))+$/u;

/** «Torsdag 6. juni kl. 13» er én bestemt gang. */
const ETTER_DATO =
  /(?:\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.?)(?:\s?\d{2,4})?|\d{1,2}\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)(?:\s\d{4})?|(?:den|the) \d{1,2}(?:st|nd|rd|th|:e)?(?: \p{L}+)?),?\s*$/u;

/** Ukedag, del av dagen eller klokkeslett. */
export function finnTidspunkt(tekst: string, form: Maalform): Treff[] {
  const r = REGLER[form];
  const start = [...tekst.matchAll(r.start)].map((m) => [m.index, m.index + m[0].length] as const);
  return alleTreff(
    tekst,
    [
      [r.ukedag, 'UKEDAG'],
      [r.kort, 'UKEDAG'],
      [r.enkel, 'UKEDAG'],
      [r.helg, 'UKEDAG'],
      [r.dagsdel, 'DAGSDEL'],
      [r.klokke, 'KLOKKESLETT'],
    ],
    'TIDSPUNKT',
  ).filter(
    (t) =>
      !(t.grunn === 'KLOKKESLETT' && ETTER_DATO.test(tekst.slice(0, t.start))) &&
      !TALLREKKE.test(tekst.slice(t.start, t.slutt)) &&
      !start.some(([a, b]) => t.start >= a && t.slutt <= b),
  );
}
