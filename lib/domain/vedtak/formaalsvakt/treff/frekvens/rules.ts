import type { Maalform } from '../../ordbok/rules';
import { alleTreff, hele, ORDSLUTT, ORDSTART, TALL, uttrykk } from '../rules';
import type { Treff } from '../types';

interface Ordforraad {
  /** Hver, annenhver, hver tredje. */
  hver: string;
  /** Det som kan komme etter «hver»: dag, uke, kveld, mandag, time. */
  enhet: string;
  /** Ganger, x. */
  gang: string;
  /** Noen, flere, et par. */
  noen: string;
  /** Per uke, i uka, /d, om dagen. */
  per: string;
  /** Daglig, ukentlig. */
  adverb: string;
  /** Dager, kvelder: «tre kvelder i uka». */
  dager: string;
  /** «alle dager», «sju dager». */
  alle: string;
  /** Ord som telles, men som ikke er hjelp: kilo, poeng, meter. */
  maal: string;
}

const UKEDAG_NO = 'man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun';
const O: Record<Maalform, Ordforraad> = {
  no: {
    hver: 'hv\\.|hver(?:t)?(?:\\s+(?:eneste|enkelt|enkelte))?|kvar(?:t)?(?:\\s+einaste)?',
    enhet: `(?:ma|ti|on|to|fr|lø|sø)\\.|(?:man|tirs|ons|tors|fre|lør|søn)\\.?(?!\\p{L})|dag|dagen|natt|uke|veke|måned|månad|mnd\\.?|time|morgen|morgon|kveld|formiddag|føremiddag|ettermiddag|helg|helgedag|helgekveld|ukedag|vekedag|hverdag|kvardag|virkedag|yrkedag|kvartal|halvår|døgn|vakt|(?:${UKEDAG_NO})dag(?:s?(?:kveld|morgen|morgon|natt|ettermiddag|formiddag))?`,
    gang: 'gang(?:er)?|gong(?:er|ar)?|ganga|gg[r]?\\.?|g\\.?|x|×',
    noen: 'noen få|nokre få|noen|nokre|nokon|flere|fleire|et par|eit par|et|mange|inntil|minst|maks|enkelte',
    per: '(?:\\s+(?:pr\\.?|per|hver|kvar)\\s+\\d+\\.\\s*(?=uke|veke|dag|måned|månad)|\\s*/\\s*|\\s+(?:pr\\.?|per|i|om|hver|kvar|på|gjennom|i løpet av|for)\\s+)(?:dag(?:en)?|d|døgn(?:et)?|døgeret|uke[rn]?|uka|u|veke|veka|mnd\\.?|måned(?:en)?|månad(?:en)?|m|år(?:et)?|natt(?:a|en)?|kveld(?:en)?|morgen(?:en)?|kvartal(?:et)?|halvår(?:et)?|vakt)',
    adverb:
      'daglig|dagl\\.?|dgl\\.?|dagleg|ukentlig|ukentl\\.?|ukentleg|vekentleg|vekentlig|månedlig|månedl\\.?|månadleg|mndl\\.?|mndlig|kvartalsvis|ukevis|døgnlig|årlig|årleg|dagligdags_|timevis_',
    dager:
      '(?:dag(?:er|ar)?|hverdager|kvardagar|ukedager|vekedagar|virkedager|kveld(?:er|ar)?|netter|natt|morgen(?:er)?|morgon(?:ar)?|formiddag(?:er|ar)?|føremiddag(?:ar)?|ettermiddag(?:er|ar)?|helg(?:er|ar)?|dg\\.?|d)',
    alle: '(?:alle|samtlige|heile|hele)\\s+(?:ukens |ukas |vekas |de )?(?:(?:sju|syv|7|fem|5)\\s+)?(?:dager|dagar|dagene|hverdager|hverdagene|kvardagar|ukedager|ukedagene|vekedagar|virkedager|kvelder|kveldar|morgener|morgonar|netter|helger|helgar|uken|uka|veka)|(?:oddetalls|partalls|oddetals|partals)(?:uker|veker)|(?:like|ulike|odde) (?:uker|veker)|i (?:partall|oddetall)',
    maal: 'kg|kilo|gram|g|mg|ml|dl|liter|m|meter|km|cm|mm|poeng|prosent|kr|kroner|år|grader|skritt|steg|trinn|sek|sekunder|enheter|e|ie|stk_|stykk_|månader|måneder|uker|veker|dager|dagar',
  },
  sv: {
    hver: 'varje|var|vart',
    enhet:
      'dag|natt|vecka|månad|timme|morgon|kväll|förmiddag|eftermiddag|helg|vardag|veckodag|kvartal|dygn|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagskväll|fredagskväll',
    gang: 'gång(?:er)?|ggr\\.?|g\\.?|x|×',
    noen: 'några|flera|ett par|många|minst',
    per: '(?:\\s*/\\s*|\\s+(?:per|i|om|pr|varje|på|under)\\s+)(?:dag(?:en)?|d|dygn(?:et)?|vecka[n]?|v|månad(?:en)?|mån|år(?:et)?|natt(?:en)?|kväll(?:en)?|kvartal)',
    adverb: 'dagligen|daglig|dagliga|dagligt|veckovis|varje vecka|månatligen|månadsvis|nattlig|nattliga',
    dager: '(?:dag(?:ar)?|vardagar|kväll(?:ar)?|nätter|morgnar|förmiddagar|eftermiddagar|helger|d)',
    alle: '(?:alla|samtliga)\\s+(?:veckans )?(?:(?:sju|7|fem|5)\\s+)?(?:dagar|vardagar|kvällar|morgnar|nätter|helger)|(?:jämna|udda|ojämna) veckor',
    maal: 'kg|kilo|gram|g|mg|ml|dl|liter|m|meter|km|cm|mm|poäng|procent|kr|kronor|år|grader|steg|sek|sekunder|enheter|månader|veckor|dagar',
  },
  en: {
    hver: 'every|each',
    enhet:
      'day|night|week|month|hour|morning|evening|afternoon|weekend|weekday|fortnight|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    gang: 'times?|x|×',
    noen: 'a few|several|a couple of|some|many',
    per: '(?:\\s*/\\s*|\\s+(?:per|a|each|every|in the|during the|at)\\s+)(?:day|d|night|week|wk|month|fortnight|quarter|year|evening|morning)',
    adverb: 'daily|weekly|fortnightly|monthly|nightly|biweekly|quarterly|hourly|bi-weekly|twice-daily',
    dager: '(?:days?|weekdays|evenings?|nights?|mornings?|afternoons?|weekends?)',
    alle: '(?:all)\\s+(?:(?:seven|7|five|5)\\s+)?(?:days|weekdays|mornings|evenings)(?: of the week)?|seven days a week|(?:odd|even)(?:-numbered)? weeks',
    maal: 'kg|kilos?|grams?|g|mg|ml|dl|litres?|m|metres?|km|cm|mm|points?|percent|nok|years?|degrees?|steps?|sec|seconds|units?|months|weeks|days|minutes?|mins?|hours?',
  },
};

const ORDENSTALL: Record<Maalform, string> = {
  no: '(?:\\d+\\.?|annen|andre|anna|annet|anne|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|tiende|tiande|tolvte|fjortende|fjortande)',
  sv: '(?:\\d+(?::e|:a|\\.)?|annan|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|fjortonde|tolfte)',
  en: '(?:\\d+(?:st|nd|rd|th)?|other|second|third|fourth|fifth|sixth|eighth|two|three|four|six|eight|twelve)',
};

/** «Daglige gjøremål» er et livsområde, «daglig leder» en stilling. */
const IKKE_RYTME: Record<Maalform, string> = {
  no: '(?!\\s+(?:leder|leiar|liv|livet|gjøremål|gjeremål|gjøremåla|aktivitet|aktiviteter|fungering|fungere|funksjon|rutine|rutiner|virke|tale|oppgaver|sysler|sysler|tur|turer|drift|utfordringer))(?<!det |i det |den )',
  sv: '(?!\\s+(?:livet|liv|livsföring|livsföringen|aktiviteter|sysslor|göromål|promenad|rutiner))(?<!det |den )',
  en: '(?!\\s+(?:life|living|routine|routines|activities|tasks|chores|walk|walks|needs|basis_))',
};

function lag(form: Maalform): RegExp[] {
  const { gang, noen, per, adverb, dager, alle, maal } = O[form];
  const tall = TALL[form];
  const antall = `(?:(?:${noen})(?:\\s+(?:${noen}))?(?:\\s+(?:${tall}))?|(?:${tall})(?:\\s*(?:[-–—/]|til|till|to|eller|or|og|och)\\s*(?:${tall}))?)`;
  const rytme = `(?:${adverb})(?:e|t|a)?${ORDSLUTT}${IKKE_RYTME[form]}`;
  const pluss = `(?:${per}${ORDSLUTT}|\\s+${rytme})`;
  const kilder = [
    // to ganger i uka, 2x/d, 7 g/uke, 3 x daglig
    `${ORDSTART}${antall}\\s*(?:${gang})\\s*(?:${pluss}|(?:\\s*/\\s*)?(?:dgl|dagl|d|uke|veke|mnd)${ORDSLUTT})`,
    // x 3 dgl, x1/uke, x 2
    `${ORDSTART}[x×]\\s?\\d+(?:\\s?[-–]\\s?\\d+)?(?:${pluss}|\\s*(?:dgl|dagl|d|u)${ORDSLUTT})?`,
    // 2x uten mer
    `${ORDSTART}\\d+\\s?[x×](?![\\p{L}\\p{N}]|\\s?\\d)`,
    // tre kvelder i uka, 5 dager/uke
    `${ORDSTART}${antall}\\s*${dager}${ORDSLUTT}(?:${pluss})`,
    // to besøk daglig, tre økter i uka
    `${ORDSTART}${antall}\\s+(?!(?:${maal}|${gang}|time|timer|timar|timmar|min|minutt|minutter|t|h|kvarter|kvart|halvtimer|halvtimar|døgn|dygn|halv|ganger|gonger)${ORDSLUTT})(?:\\p{L}[\\p{L}-]{2,}\\s+)?(?!(?:${maal}|timer|timar|timmar|minutter|minutt|min|t|h|time|hours?|minutes?)${ORDSLUTT})\\p{L}[\\p{L}-]*\\.?(?:${pluss})`,
    // altså to besøk
    `(?<=(?:altså|dvs\\.?|det vil si|til sammen|til saman|totalt|alltså|det vill säga|sammanlagt|that is|i\\.e\\.|in total),? )${tall} (?:besøk|vitjingar|tilsyn|ganger|gonger|besök|gånger|visits|times)${ORDSLUTT}`,
    // den første mandagen i måneden
    `${ORDSTART}(?:første|fyrste|andre|tredje|fjerde|siste|första|andra|sista|first|second|third|last) (?:man|mån|tirs|tys|tis|ons|tors|fre|lør|laur|lör|søn|sun|sön|mon|tues|wednes|thurs|fri|satur|sun)da[gy](?:en)? (?:i|of|in|varje|hver|kvar) (?:(?:hver|kvar|varje|the|each|every) )?(?:måneden|månaden|måned|månad|month)${ORDSLUTT}`,
    // tilsyn to ganger
    `(?<=(?:tilsyn|besøk|innom|dusj|vitjing|tillsyn|besök|dusch|look in|visits?)(?: deg)?,? )(?!(?:en|ett|ein|eitt|én|a|one) )${tall} (?:ganger|gonger|ggr\\.?|gånger|times)(?!\\s+(?:så|til|mer|meir|på rad|siden|sidan|før|så|as|in a row|i rad))${ORDSLUTT}`,
    // økes til fire i døgnet
    `(?<=(?:til|till|to|fra|frå|från|from) )${tall}${per}${ORDSLUTT}`,
    // 2/uke, 2 pr. uke
    `${ORDSTART}\\d+(?:\\s?[-–]\\s?\\d+)?\\s*(?:/|pr\\.?\\s|per\\s)\\s*(?:uke|u|dag|d|mnd|måned|vecka|v|week|day)${ORDSLUTT}`,
    `${ORDSTART}(?<!(?:det|den|dei|de) )${rytme}`,
    hele(alle),
  ];
  return kilder.map(uttrykk);
}

/** Hver dag, annenhver uke, hver 14. dag. Adskilt, for grunnen er en annen. */
function lagHver(form: Maalform): RegExp {
  const { hver, enhet } = O[form];
  const annenhver: Record<Maalform, string> = {
    no: `annenhver|annenhvert|annen\\s?hver|annankvar|annakvar|anna\\s?kvar|anankvar|annakvart|annethvert|(?:tredje|fjerde|femte|sjette)(?:kvar|hver)|hveranna|hverannen|kvarannan`,
    sv: `varannan|vartannat|vartannan`,
    en: `every other|alternate|every second`,
  };
  const midt = `(?:(?:${annenhver[form]})|(?:${hver})(?:\\s+${ORDENSTALL[form]})?)`;
  return uttrykk(`${ORDSTART}${midt}\\s+(?:${enhet})(?:s|er|r)?${ORDSLUTT}`);
}

const ENGELSK = [
  uttrykk(
    `${ORDSTART}(?:once|twice|thrice)(?:\\s+or\\s+(?:twice|three times))?(?:\\s*(?:/|a|per|each|every|in the|during the)\\s*(?:day|night|week|month|fortnight|year|evening|morning)|\\s+(?:daily|weekly|monthly|nightly))${ORDSLUTT}`,
  ),
  uttrykk(
    `${ORDSTART}every (?:two|three|four|five|six|seven|eight|ten|fourteen|\\d+) (?:days|weeks|hours|months)${ORDSLUTT}`,
  ),
];
const REGLER = { no: lag('no'), sv: lag('sv'), en: [...lag('en'), ...ENGELSK] };
const HVER = { no: lagHver('no'), sv: lagHver('sv'), en: lagHver('en') };

/** Hvor ofte: et antall per tid, eller en rytme. */
export const finnFrekvens = (tekst: string, form: Maalform): Treff[] =>
  alleTreff(
    tekst,
    [...REGLER[form].map((r) => [r, 'ANTALL'] as const), [HVER[form], 'RYTME'] as const],
    'FREKVENS',
  );
