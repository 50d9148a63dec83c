import { delISetninger } from '../deling/rules';
import type { Setning } from '../deling/types';
import { K, klasserFor, type Maalform } from '../ordbok/rules';
import { hele } from '../treff/rules';
import type { Funn } from '../types';
import { MAALORD } from './ord/rules';

type Ordsett = Record<keyof (typeof MAALORD)['no'], Set<string>>;
const SETT = Object.fromEntries(
  Object.entries(MAALORD).map(([form, lister]) => [
    form,
    Object.fromEntries(Object.entries(lister).map(([navn, ord]) => [navn, new Set(ord.split(/\s+/))])),
  ]),
) as Record<Maalform, Ordsett>;

const regler = (kilder: Record<Maalform, string>): Record<Maalform, RegExp> => ({
  no: new RegExp(kilder.no, 'gu'),
  sv: new RegExp(kilder.sv, 'gu'),
  en: new RegExp(kilder.en, 'gu'),
});

const MND_NO = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const HOYTID_NO =
  'jul|jula|påske|påska|pinse|pinsa|sommeren|sommaren|sommer\\p{L}*|høsten|hausten|våren|vinteren|høst|vår|haust|vinter|nyttår|17\\. mai|bursdagen\\p{L}*|årsskiftet|jonsok|sankthans|ferien';
/** En frist er ikke noe å se. */
const FRIST = regler({
  no: `(?<![\\p{L}])(?:innen|innan|før|til|i løpet av|om|etter|i|fra|frå|siden|sidan|mot|nå i|utgangen av|slutten av|starten av|begynnelsen av)\\s+(?:utgangen av |slutten av |starten av |midten av |neste |første |den )?(?:\\d{1,2}\\.\\s?)?(?:\\d+\\s?(?:uker|veker|måneder|månader|mnd)|(?:\\p{L}+)\\s+(?:uker|veker|måneder|månader|mnd\\.?)|${MND_NO}|${HOYTID_NO}|uke \\d+|veke \\d+|\\d{1,2}\\.\\d{1,2}\\.?|år(?:et)?|et halvt år|eit halvt år)(?:\\s+\\d{4})?${'(?![\\p{L}\\p{N}])'}`,
  sv: `(?<![\\p{L}])(?:inom|innan|före|till|under|om|i|efter|senast)\\s+(?:slutet av |den )?(?:\\d{1,2}\\s)?(?:\\d+\\s?(?:veckor|månader)|\\p{L}+\\s+(?:veckor|månader)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|påsk|sommaren|hösten|våren|vintern|midsommar|vecka \\d+|årsskiftet)(?:\\s+\\d{4})?(?![\\p{L}\\p{N}])`,
  en: `(?<![\\p{L}])(?:by|before|within|in|during|until|after|this|next)\\s+(?:the end of |the )?(?:\\d+\\s?(?:weeks|months)|\\p{L}+\\s+(?:weeks|months)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|autumn|spring|winter|new year)(?:\\s+\\d{4})?(?![\\p{L}\\p{N}])`,
});
/** Et tall med noe å telle eller måle, eller en rytme: det kan ses. */
const MAALBART = regler({
  no: `(?:\\d|(?<![\\p{L}])(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|femten|tjue|tretti|femti|hundre|halvannen)(?![\\p{L}])|${hele(`hver|hvert|kvar|kvart|annenhver|annankvar|daglig tur|ukentlig|vekentleg|en gang|én gang|ein gong|en halv|halvtime|kvarter|hele natta|hele natten|heile natta|gjennom natta|gjennom natten|(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag\\p{L}*|kl\\.?|minst|høyst|høgst|under halvparten`)})`,
  sv: `(?:\\d|${hele(`två|tre|fyra|fem|sex|sju|åtta|tio|tolv|femton|tjugo|hundra|varje|varannan|en gång|hela natten|genom natten|halvtimme|kvart|minst|högst|(?:mån|tis|ons|tors|fre|lör|sön)dag\\p{L}*|kl\\.?`)})`,
  en: `(?:\\d|${hele(`two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|hundred|every|each|once|twice|weekly|through the night|all night|half an hour|at least|at most|(?:mon|tues|wednes|thurs|fri|satur|sun)days?`)})`,
});
/** Uten noe bestemt, eller ingen av noe: gjort eller ikke gjort. */
const UTEN = regler({
  no: hele(
    `(?:uten|utan|ingen|ikke|ikkje|aldri|slippe|sleppe|unngå)(?! (?:bekymring|angst|frykt|uro|smerter|redsel|problem|problemer|å (?:bli|være|vere) (?:redd|engst|urolig|uroleg)))`,
  ),
  sv: hele(`(?:utan|ingen|inga|inte|aldrig|slippa|undvika)(?! (?:oro|ångest|rädsla|smärt))`),
  en: hele(`(?:without|no|not|never|avoid)(?! (?:worry|fear|anxiety|pain))`),
});
/** «slik at jeg kan hente posten»: følgen er det som kan ses. */
const FOLGE = {
  no: /(?:slik at|så at|sånn at|nok (?:\p{L}+ ){0,3}til å|at eg kan|at jeg kan|så (?:jeg|eg|han|hun|ho|du))\s+(.*)/u,
  sv: /(?:nog (?:\p{L}+ ){0,3}för att|så att|att jag kan|så (?:jag|hon|han))\s+(.*)/u,
  en: /(?:enough to|so that|so (?:i|she|he|you))\s+(.*)/u,
};
/** «Slippe å være redd» er en retning, ikke noe å se. */
const SLIPPE_FOLELSE =
  /(?:slippe|sleppe|ikke|ikkje|inte|not|slippa)\s+(?:å |att |to )?(?:være|vere|bli|føle meg|kjenne meg|vara|känna mig|be|feel)\s+(?:så |so |fullt så |like )?(?:redd|engst|uroleg|urolig|ensom|einsam|rädd|orolig|afraid|anxious|lonely)|(?:slippe|sleppe|slippa|ha|få)\s+(?:så mye|så mykje|so mykje|så mange|så mycket)/u;
const SUPERLATIV = {
  no: /(?:lengst|best|mest|størst|høyest|raskest)\s+(?:mulig|mogleg)|så\s+\p{L}+\s+(?:som|det er|som det er|det)\s+(?:mulig|mogleg|råd|rå|går|lar seg gjøre)/u,
  sv: /(?:bästa|mesta|största)\s+möjliga|så\s+\p{L}+\s+(?:som|det är)\s+möjligt/u,
  en: /as\s+\p{L}+\s+as\s+possible|best possible/u,
};

const UT_FRA = /(?<![\p{L}])(?:ut i?fr[aå]|utifr[aå]n?)(?![\p{L}])/gu;
/** «Unngå innleggelse»: kommunens mål like mye som personens, og ingen aktivitet. */
const SLIPPE_INSTITUSJON =
  /^\s*(?:\p{L}+\s+){0,4}(?:unngå|slippe|sleppe|forebygge|førebygge|hindre|forhindre|utsette|undvika|slippa|förhindra|förebygga|avoid|prevent|delay|stay out of)\s+(?:(?!og|med|men)\p{L}+\s+){0,3}(?:\p{L}*innlegg\p{L}*|sykehjem\p{L}*|sjukeheim\p{L}*|institusjon\p{L}*|omsorgsbolig|inläggning\p{L}*|sjukhusvård|sjukhusvistelse\p{L}*|särskilt boende|hospital|admissions?|nursing home|residential care)/u;

type Dom = 'SYNLIG' | 'RETNING' | 'SLAGORD' | 'TJENESTEN' | 'TILTAK';

/** Ett funn for et mål som ikke kan ses, eller ingen: ett mål i teksten som kan ses, er nok. */
export function vurderMaal(tekst: string, form: Maalform): Funn[] {
  const dommer = delISetninger(tekst, form).map((setning) => ({ setning, dom: dom(setning, form) }));
  const maal = dommer.filter(({ dom: d }) => d !== 'TILTAK');
  if (dommer.length === 0 || maal.some(({ dom: d }) => d === 'SYNLIG')) return [];
  const retning = maal.find(({ dom: d }) => d === 'RETNING');
  if (retning) return [funn(retning.setning, 'UTEN_MAALEPUNKT', 'RETNING')];
  const vagt = maal[0] ?? dommer[0]!;
  const tjenesten = vagt.dom === 'TJENESTEN' || vagt.dom === 'TILTAK';
  return [funn(vagt.setning, 'VAGT_MAAL', tjenesten ? 'TJENESTEN' : 'SLAGORD')];
}

function funn({ start, slutt, tekst }: Setning, type: Funn['type'], grunn: Funn['grunn']): Funn {
  const innrykk = tekst.length - tekst.trimStart().length;
  return { type, grunn, start: start + innrykk, slutt: slutt - (tekst.length - tekst.trimEnd().length) };
}

function dom(setning: Setning, form: Maalform): Dom {
  const sett = SETT[form];
  const { tekst } = setning;
  const ord = setning.ledd.flatMap((l) => l.ord);
  if (handlerOmTjenesten(setning)) return erMaal(tekst) ? 'TJENESTEN' : 'TILTAK';
  if (forstePaaroerende(setning)) return 'SLAGORD';
  if (SLIPPE_INSTITUSJON.test(tekst) && tekst.search(FRIST[form]) < 0 && tekst.search(MAALBART[form]) < 0)
    return 'SLAGORD';
  if (navngirTjenesten(setning, form)) return 'TJENESTEN';
  const uten = tekst.replace(FRIST[form], ' ').replace(UT_FRA, ' ');
  const folge = FOLGE[form].exec(uten)?.[1];
  if (folge && innholdsord(folge, sett).length > 0 && !harRetning(folge, sett)) return 'SYNLIG';
  const slagordet = SUPERLATIV[form].test(tekst);
  const innhold = innholdsord(uten.replace(SUPERLATIV[form], ' '), sett).filter(
    (o) => (klasserFor(o, form) & K.HJELP) === 0 && !/^t(?:j|)enest/u.test(o),
  );
  const retning = harRetning(uten, sett);
  if (slagord(uten, sett) >= 2 && innhold.length <= 4 && !retning) return 'SLAGORD';
  if (uten.search(MAALBART[form]) >= 0) return 'SYNLIG';
  if (
    !SLIPPE_FOLELSE.test(uten) &&
    ord.some((o) => sett.hendelse.has(o.tekst)) &&
    (!retning || uten.search(UTEN[form]) >= 0) &&
    !/forebygg|førebygg|förebygg|prevent/u.test(tekst)
  )
    return 'SYNLIG';
  if (!SLIPPE_FOLELSE.test(uten) && uten.search(UTEN[form]) >= 0 && innhold.length > 0) return 'SYNLIG';
  if (slagord(uten, sett) >= 1 && !harVerb(tekst, form)) return 'SLAGORD';
  if (innhold.length === 0)
    return (omraade(uten, sett) || egetStell(ord, uten, sett)) && (retning || tilstand(uten, sett))
      ? 'RETNING'
      : 'SLAGORD';
  if (retning || slagordet) return 'RETNING';
  return tilstand(uten, sett) && !gjor(uten, sett) ? 'RETNING' : 'SYNLIG';
}

const ordI = (tekst: string): string[] => tekst.match(/\p{L}[\p{L}-]*/gu) ?? [];
const FAA_TILBAKE = /(?:få|får|vinne|ta|få)\s+(?:\p{L}+\s+){0,3}(?:tilbake|att|attende|tillbaka)(?![\p{L}])/u;
const BLI_MER =
  /(?<![\p{L}])(?:bli|blir|være|vere|føle meg|kjenne meg|gå|vara|känna mig|become|feel|be|get)\s+(?:litt |noe |noko |enda |lite |a bit )?(?:\p{L}{2,}(?<!pleie|hjelpe|eksiste|fung|spas)(?:[^v]ere|are|ere)|\p{L}{3,}ier)(?![\p{L}])/u;
const FAA_OPP = /(?:få|få|bring|get)\s+(?:ned|opp|vekk|bort|upp|down|up)\s+\p{L}+/u;
const harRetning = (tekst: string, sett: Ordsett): boolean =>
  FAA_TILBAKE.test(tekst) ||
  FAA_OPP.test(tekst) ||
  BLI_MER.test(tekst) ||
  SLIPPE_FOLELSE.test(tekst) ||
  ordI(tekst).some((o) => sett.retning.has(o));
/** En setning uten verb er en overskrift: «Verdig avslutning på livet». */
const VERB = {
  no: /(?<![\p{L}])(?:vil|skal|kan|kunne|å|ønsker|ønskjer|er)(?![\p{L}])|^\s*\p{L}+(?<!ende|ande|lige|ige)[eå](?![\p{L}])|^\s*(?:bli|få|gå|ha|bu|bo|se|sjå|dra|ta)(?![\p{L}])/u,
  sv: /(?<![\p{L}])(?:vill|ska|skall|kan|kunna|att|är|önskar)(?![\p{L}])|^\s*\p{L}+a(?![\p{L}])|^\s*(?:bli|få|gå|ha|bo|se|ta)(?![\p{L}])/u,
  en: /./u,
};
const harVerb = (tekst: string, form: Maalform): boolean => VERB[form].test(tekst);
const slagord = (tekst: string, sett: Ordsett): number =>
  ordI(tekst).filter((o) => sett.slagord.has(o)).length;
const tilstand = (tekst: string, sett: Ordsett): boolean => ordI(tekst).some((o) => sett.tilstand.has(o));
const omraade = (tekst: string, sett: Ordsett): boolean => ordI(tekst).some((o) => sett.omraade.has(o));
/** Ord som sier hva det gjelder: verken tomme, slagord eller retning. */
const innholdsord = (tekst: string, sett: Ordsett): string[] =>
  ordI(tekst).filter(
    (o) =>
      !sett.tomme.has(o) &&
      !sett.slagord.has(o) &&
      !sett.retning.has(o) &&
      !sett.tilstand.has(o) &&
      !/.(?:ende|ande|isering|lisering)$/u.test(o) &&
      !ABSTRAKT.test(o) &&
      !/^(?:ernærings|helsetil|helsesit|livskvalitet|mestrings|funksjons|trygghets|omsorgs|brukers|hygienes)/u.test(
        o,
      ),
  );
/** «Forutsigbarhet», «funksjonsevne»: navn på en egenskap er ikke en aktivitet. */
const ABSTRAKT =
  /(?:(?<!leilig|lägen|en|nærhe)(?:het|heten|heit|heita|heiten)|evne[nr]?|evna|nivå(?:et)?|kvalitet(?:en)?|mestring(?:en)?|meistring(?:a)?|trivsel(?:en)?|förmåga(?:n)?|välbefinnande(?:t)?|(?<!fit)ness|dignity|quality|wellbeing)$/u;
/** «Klare mer av morgenstellet selv»: navnet på hjelpen er her et område personen tar over. */
const egetStell = (ord: readonly { klasser: number }[], tekst: string, sett: Ordsett): boolean =>
  gjor(tekst, sett) && ord.some((o) => (o.klasser & K.HJELP) !== 0);
/** Gjøre noe selv er å se, også når en tilstand er nevnt ved siden av. */
const gjor = (tekst: string, sett: Ordsett): boolean => ordI(tekst).some((o) => sett.selv.has(o));

/** «At pårørende blir avlastet»: ikke denne personens resultat. */
const forstePaaroerende = ({ tekst }: Setning): boolean =>
  /^\s*(?:at |att |that )?(?:pårørende|anhöriga|relatives|familien|kona|mannen|datteren|sønnen)(?![\p{L}]).*(?:avlast|fri|relief|hvile|rest)/u.test(
    tekst,
  );

const erMaal = (tekst: string): boolean =>
  /^\s*(?:mål|målet|hovedmål|delmål|målsetting|at |att |goal|the goal|aim|målsättning)/u.test(tekst);

/** Teamet gjør noe: et tiltak ved siden av målet, eller et mål for tjenesten selv. */
function handlerOmTjenesten({ ledd }: Setning): boolean {
  const forste = ledd
    .slice(0, /^\s*(?:mål\p{L}*|goal|the goal|aim)(?![\p{L}])/u.test(ledd[0]?.tekst ?? '') ? 2 : 1)
    .find((l) => l.subjekt !== null && l.subjekt !== 'DET');
  if (forste && (forste.subjekt === 'TJENESTE' || forste.subjekt === 'YRKE')) return true;
  const klasser = ledd.reduce((sum, l) => sum | l.klasser, 0);
  if (!forste && (klasser & K.HJELP) !== 0 && (klasser & K.FORTSETT) !== 0) return true;
  return (
    !forste &&
    (klasser & K.HJELP) !== 0 &&
    /^\s*(?:målet er |at )?(?:hjelpen|tjenesten|besøk|tilsyn|insats|hjälpen|att (?:insats|hjälpen|stödet)|the help|visits)/u.test(
      ledd.map((l) => l.tekst).join(' '),
    )
  );
}

const UTEN_HJELP = {
  no: /(?:uten|utan|mindre|slippe|ikke trenge|klare seg med)\s+(?:å få |å trenge |noen |noko |mer )?(?:\p{L}*hjelp|bistand|tilsyn|støtte|påminn|følge|hjemme|heime)/u,
  sv: /(?:utan|mindre|slippa)\s+(?:\p{L}*hjälp|stöd|tillsyn)/u,
  en: /(?:without|less|no)\s+(?:help|support|assistance|supervision)/u,
};

/** «Bli dusjet av samme person», «have my blood pressure checked by the nurse». */
const BLIR_GJORT =
  /(?:(?:bli|blir|få|får|bli|få|be|have|has)\s+(?:\p{L}+\s+){0,3}\p{L}+(?:et|t|a|dd|d|ed|at|ad)\s+(?:\p{L}+\s+)?(?:av|by|fra|frå|hos))/u;
const HJELP_FRA =
  /(?:hjelp|bistand|støtte|hjälp|stöd|help|support|assistance)\s+(?:av|fra|frå|från|from|by)\s/u;
const NOEN_KOMMER =
  /(?<![\p{L}])(?<!(?:uten at|utan at|utan att|without) )(?:noen|nokon|någon|someone|somebody)\s+(?:som |to )?(?:ser|kommer|kjem|hjelper|tittar|call|come|look|check|help)/u;
/** «Få vasket huset»: noen andre gjør det. */
export const FAA_GJORT =
  /^\s*(?:å |att |to |jeg vil |eg vil |jag vill |i want to )?(?:få|get|have)\s+(?:huset |leiligheten |klærne |kleda |håret |såret |my \p{L}+ |the \p{L}+ )?(?:vaska?|vasket|stelt|stella|skifta?|skiftet|smurt|levert|hentet|henta|bytta?|byttet|støvsug[ed]|støvsugd|dusjet|dusja|dryppa|dryppet|tvätta[td]|städat|duschad|washed|cleaned|changed|delivered|hoovered|showered)(?![\p{L}])/u;
/** En overskrift om tjenesten: «Bedre samarbeid med tjenesten». */
const TJENESTEORD =
  /(?<![\p{L}])(?:tjenesten?e?|tenesta|tenester|hjemmetjenesten|hjemmesykepleien|heimetenesta|heimesjukepleia|hemtjänsten|(?:riktig|rett|god|nok|tett|nødvendig|rätt|bra) (?:hjelp|bistand|oppfølging|støtte|hjälp|stöd))(?![\p{L}])/u;
const TA_IMOT =
  /(?:ta i ?mot|godta|akseptere|ta emot|acceptera|accept)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*hjelp|bistand|tjenester|tenester|støtte|oppfølging|hjälp|stöd|insatser|help|support|services)(?![\p{L}])/u;
const FAA_INNVILGET =
  /(?<![\p{L}])(?:få|får|be|bli)\s+(?:\p{L}+\s+)?(?:innvilget|innvilga|tildelt|beviljad|beviljat|granted|plass)(?![\p{L}])/u;
const BLIR_IVARETATT =
  /(?<![\p{L}])(?:bli|blir|være|vere|be)\s+(?:godt |jevnlig )?(?:fulgt opp|følgt opp|følgd opp|ivaretatt|ivareteken|stelt|hjulpet|hjelpt|tatt vare på|teken vare på|sett til|observert|looked after|cared for|helped|supported)(?![\p{L}])/u;

const ANSATT = K.TJENESTE | K.YRKE | K.HJELP;
const EN_ANSATT = /^(?:person|personer|pleiere|folk|people)$/u;

/** «Få hjelp til dusj», «sikre ernæring»: tjenesten i stedet for personens resultat. */
function navngirTjenesten({ tekst, ledd }: Setning, form: Maalform): boolean {
  const sett = SETT[form];
  const ord = ledd.flatMap((l) => l.ord);
  if (UTEN_HJELP[form].test(tekst)) return false;
  const forsteVerb = ordI(
    tekst
      .replace(/^.{0,40}?(?:mål\p{L}*|goal|aim|hensikten|formålet)(?: er| är| is|:)\s+/u, '')
      .replace(/^\s*(?:at|att|å|that|to)\s+/u, ''),
  );
  const starter =
    forsteVerb
      .slice(0, 4)
      .some((o) => sett.tjenesteverb.has(o) && !/^(?:sikre|støtte|pleie|hjelpe|gi|gje)$/u.test(o)) ||
    (forsteVerb[0] !== undefined && sett.tjenesteverb.has(forsteVerb[0]));
  if (starter) return true;
  const faar = ord.findIndex((o) => sett.faa.has(o.tekst));
  const hjelp = ord.findIndex((o, i) => i > faar && (o.klasser & (K.HJELP | K.TJENESTE)) !== 0);
  if (
    faar >= 0 &&
    hjelp > faar &&
    hjelp - faar <= 6 &&
    !ord.slice(faar, hjelp).some((o) => (o.klasser & K.PREP) !== 0 && o.tekst !== 'til')
  )
    return !ord.some((o) => (o.klasser & K.ANDRE) !== 0);
  if (BLIR_GJORT.test(tekst) && ord.some((o) => (o.klasser & ANSATT) !== 0 || EN_ANSATT.test(o.tekst)))
    return true;
  const av = ord.some(
    (o, i) =>
      i > 1 &&
      (o.klasser & (K.TJENESTE | K.YRKE)) !== 0 &&
      ord
        .slice(Math.max(0, i - 3), i)
        .some((f) => /^(?:av|fra|frå|från|by|from|med|med|with)$/u.test(f.tekst)),
  );
  if (av && faar >= 0 && faar < 3) return true;
  if (NOEN_KOMMER.test(tekst) || FAA_INNVILGET.test(tekst)) return true;
  if (BLIR_IVARETATT.test(tekst)) return true;
  if (HJELP_FRA.test(tekst) && ord.some((o) => (o.klasser & (K.TJENESTE | K.YRKE)) !== 0)) return true;
  const bemannet =
    /(?:til stede|present)/u.test(tekst) && ord.some((o) => (o.klasser & (K.TJENESTE | K.YRKE)) !== 0);
  if (!harVerb(tekst, form) && TJENESTEORD.test(tekst)) return true;
  if (FAA_GJORT.test(tekst) || TA_IMOT.test(tekst)) return true;
  const navn = (ord[0]?.klasser ?? 0) & K.HJELP;
  return bemannet || navn !== 0;
}
