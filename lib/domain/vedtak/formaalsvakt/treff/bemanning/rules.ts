import type { Maalform } from '../../ordbok/rules';
import { alleTreff, ORDSLUTT, ORDSTART, TALL, uttrykk } from '../rules';
import type { Treff } from '../types';

interface Ordforraad {
  /** Ansatte i flertall eller entall, ikke yrker. */
  folk: string;
  yrke: string;
  samme: string;
  egenskap: string;
  dobbel: string;
  /** «hjelp av to», «alltid to til stede». */
  bare: string;
}

const O: Record<Maalform, Ordforraad> = {
  no: {
    folk: '\\p{L}*(?:pleier|hjelper|avlaster|ledsager|medarbeider|assistent|renholder|vikar|veileder|tjenesteyter)(?:e|en|ne|er|ene)?|\\p{L}*(?:pleiar|hjelpar|avlastar|ledsagar|medarbeidar|reinhaldar|vikar|rettleiar|tenesteytar)(?:ar|en|ane)?|(?:støtte|fritids)kontakt(?:en|er|ar|ene|ane)?|\\p{L}*pleier(?:e|en|ne)?|\\p{L}*arbeider(?:e|en|ne)?|\\p{L}*arbeidar(?:ar|en)?|\\p{L}*terapeut(?:en|er)?|pleiar(?:ar|en)?|ansatt(?:e)?|tilsett(?:e)?|person(?:er|ar)?|pers\\.?|hjelper(?:e|en)?|hjelpar(?:ar|en)?|personale|personell|personal|medarbeider(?:e|en)?|medarbeidar(?:ar)?|hjemmehjelper(?:e)?|heimehjelpar(?:ar)?|assistent(?:er|ar)?|avlaster(?:e|en)?|avlastar(?:ar)?|støttekontakt|støttekontakter|omsorgsperson(?:er)?|fagfolk|folk|mann|hender|tjenesteyter(?:e)?|tenesteytar(?:ar)?|par hender|nattevakt(?:er)?|ledsager(?:e)?|ledsagar|kolleger|stk\\.?|vakter|fjes|ansikt(?:er)?|andlet',
    yrke: '(?:hjemme|heime|psykiatrisk |kreft|demens|syke|sjuke)?(?:sykepleier|sjukepleiar)(?:e|en|ar|ne)?|spl\\.?|helsefagarbeid[ae]r(?:e|en|ar)?|hjelpepleier(?:e|en)?|vernepleier(?:e|en)?|vernepleiar(?:ar)?|fysioterapeut(?:en|er)?|fysio|ergoterapeut(?:en|er)?|ergo|miljøterapeut(?:en|er)?|miljøarbeid[ae]r(?:e|en)?|miljøarb\\.?|helsefagarb\\.?|hfa|vpl\\.?|hjpl\\.?|barnepleier(?:en)?|ambulansearbeider|omsorgsarbeider(?:e)?|fagarbeider(?:e)?|aktivitør(?:en)?|logoped(?:en)?|ernæringsfysiolog(?:en)?|sosionom(?:en)?|fagperson(?:er)?|demenskoordinator(?:en)?|kreftsykepleier(?:en)?|lærling(?:er)?|ufaglært(?:e)?|fagutdannet(?:e)?|fagutdanna|autorisert personell|helsepersonell',
    samme:
      'den samme|dei same|de samme|samme|same|en fast|ein fast|én fast|fast|faste|få og faste|få faste|kjent|kjente|kjende|en og samme|ein og same|færrest mulig(?: ulike)?|færrast mogleg',
    egenskap:
      'kvinnel\\.|mannl\\.|kvinnelig(?:e)?|kvinneleg(?:e)?|mannlig(?:e)?|mannleg(?:e)?|jevnaldrende|jamaldrande|(?:ung|eldre|voksen|vaksen|erfaren|erfarne|norskspråklig(?:e)?|samisk\\p{L}*|\\p{L}+språklig(?:e)?|\\p{L}+talende|\\p{L}+språkleg(?:e)?)',
    dobbel:
      'dobb(?:el|elt|le)[- ]?bemanning|dobbel[- ]?bemanna|dobbeltbemanna|dobbeltbemannet|tomannshjelp|tomannsstell|tomannsbesøk|to-til-en|en-til-en|én-til-én|1[: ]?(?:til|:) ?1|2[: ]?(?:til|:) ?1|2:1|1:1|tomanns\\p{L}*|enkeltbemanning|enebemanning|topersons\\p{L}*|topersonshjelp|begge to_',
    bare: '(?:må|trengs|treng|trenger|krever|krev|krevst)\\s+(?:to|2)(?: personer)?(?= (?:til|for|ved|når)|[.,;]|$)|(?:de|dei)\\s+(?:samme|same)\\s+(?:to|tre|få|menneskene|menneska)|av (?:personer|folk|noen|nokon|mennesker|menneske|ansatte|tilsette) (?:de|du|han|hun|ho|dei|som) (?:er )?(?:kjenner|kjenn|kjent|trygg)|(?:to|2)(?= til kvar gong)|(?:to|2) fra (?:personalet|teamet|oss)|(?:to|2|tre) av (?:personalet|oss|våre|dei tilsette|de ansatte)|to og to(?= (?:inn|på|hos|sammen|saman|om|ved)|[.,;]|$)|(?:to|2) til stede|av de to(?= (?:du|som|faste|same|samme))|(?:av|fra|frå) (?:kvinner|kvinne|menn|mann)(?=[.,;]|$| (?:ved|når|fordi|på|i ))|(?:hjelp (?:av|fra|frå)|bistand (?:av|fra|frå)|støtte (?:av|fra|frå)|assistanse (?:av|fra|frå)|alltid|av|(?<!(?:forleng|øk|auk|reduser|utvid|minsk|ned|opp|opptrapp)\\p{L}* )med|m/|være|vere|er|kommer|kjem|minst)\\s+(?:to|2|tre|3)(?=\\s*(?:[.,;)](?!\\d)|$|til stede|til stades|ved|når|om gangen|om gongen|for å|sammen|saman|under|i (?:dusj|stell|forfly)|på (?:stell|jobb|besøk)))',
  },
  sv: {
    folk: 'personal|person|personer|medarbetare|vårdare|assistent(?:er)?|hjälpare|vårdpersonal|omsorgspersonal|ledsagare(?:n|na)?|avlösare(?:n|na)?|assistenten|vårdaren|hjälparen|boendestödjaren|städare|vikarier?|\\p{L}*assistent(?:er)?|hemtjänstpersonal|anställda|kvinnor|boendestödjare|skötare|ansikten',
    yrke: '(?:distrikts|specialist)?sjuksköterska(?:n)?|sjuksköterskor|(?:specialist)?undersköterska(?:n)?|undersköterskor|usk|ssk|fysioterapeut(?:en)?|arbetsterapeut(?:en)?|sjukgymnast(?:en)?|vårdbiträde(?:t)?|vårdbiträden|dietist(?:en)?|logoped(?:en)?|rehabassistent(?:en)?',
    samme: 'samma|en fast|fast|fasta|så få .{0,12}som möjligt|känd|kända|en och samma',
    egenskap:
      'kvinnlig(?:a)?|manlig(?:a)?|jämnårig(?:a)?|ung|yngre|erfaren|\\p{L}+talande|\\p{L}+språkig(?:a)?',
    dobbel:
      'dubbel[- ]?bemanning|dubbelbemannad|dubbelbemannat|dubbelt med personal|2:1|1:1|två-till-en|en-till-en',
    bare: '(?:två|2) (?:ur|av) personalen|två och två|(?:två|2) på plats|av (?:kvinnor|kvinna|män)(?=[.,;]|$)|(?:hjälp av|alltid|av|(?<!(?:förläng|öka|minska|utöka)\\p{L}* )med|vara|är|kommer|minst)\\s+(?:två|2|tre)(?=\\s*(?:[.,;)]|$|vid|när|på plats|samtidigt))',
  },
  en: {
    folk: 'carers?|care workers?|caregivers?|staff(?: members?)?|members of staff|workers?|helpers?|assistants?|people|persons?|employees|support workers?|respite workers?|cleaners?|sitters?|companions?|attendants?|aides?|escorts?|key workers?|\\p{L}+ workers?|faces|person',
    yrke: '(?:registered |district_ |community |psychiatric )?nurses?|physiotherapists?|physio|occupational therapists?|healthcare assistants?|health care assistants?|care assistants_|dieticians?|dietitians?|speech therapists?|therapists?',
    samme:
      'the same|same|a regular|regular|a fixed|a permanent|the fewest possible|familiar|a dedicated|one regular|a known',
    egenskap: 'female|male|(?:a )?young|older|experienced|\\p{L}+-speaking|women|woman',
    dobbel: 'double[- ](?:handed|staffing|staffed|up)|two-to-one|one-to-one|2:1|1:1|two-person',
    bare: 'two at a time|by (?:women|a woman|men|a man)(?=[.,;]|$)|(?:help of|help from|always|by|with|at least)\\s+(?:two|2|three)(?=\\s*(?:[.,;)]|$|present|at a time|when))',
  },
};

/** «Mann i 20-årene»: kjønn og alder uten ordet ansatt. */
const ALDER: Record<Maalform, string> = {
  no: '(?:personell|personale|ansatte|ansatt|tilsette|tilsett|medarbeidere?|noen|nokon|fagperson(?:er)?|hjelper) med (?:\\p{L}+ )?(?:autorisasjon|fagbrev|utdanning|kompetanse|videreutdanning|vidareutdanning|erfaring|sykepleierkompetanse|spesialkompetanse)|(?:en |ei |ein )?(?:mann|kvinne|dame|gutt|jente) (?:i (?:\\d0|tjue|tretti|førti|femti|seksti)-?åra?(?:ene|a)|på (?:din|samme|same|hans|hennes) (?:egen )?alder|over \\d\\d|under \\d\\d)|på (?:din|hans|hennes) (?:egen )?alder|(?<=(?:skal|må|bør|vil) (?:\\p{L}+ ){0,2}(?:være|vere) )(?:en |ei |ein )?(?:mann|kvinne|dame|gutt|jente|kvinnelig|mannlig|kvinneleg|mannleg|jevngammel|jamgammal)|(?:kun|bare|berre|utelukkende|alltid) (?:av |med )?(?:kvinner|kvinnelige?|kvinnelege|menn|mannlige?|mannlege|damer)|(?:høyst|høgst|maks|maksimalt|ikke (?:mer|flere) enn|ikkje (?:meir|fleire) enn) (?:en|én|ein|to|tre|fire|fem|\\d) (?:ulike|forskjellige|faste|kjente|kjende|personer|personar|andre)(?: (?:personer|personar|ansatte|hjelpere))?|(?:personell|personale|personalet|ansatte|tilsette|noen|nokon|hjelpere?|pleiere?|folk) (?:som )?(?:snakker|snakkar|kan|forstår) (?:\\p{L}+sk|tegnspråk|teiknspråk|tamil|urdu|somali|thai|morsmålet)|(?:personale|personell|ansatte|tilsette|hjelpere|folk|noen|nokon) (?:som )?(?:jeg|eg|du|hun|han|ho) (?:kjenner|kjenn)|samme kjønn|same kjønn|(?:på )?(?:samme|same) alder(?: som)?|(?:i alderen|i aldersgruppen) \\d\\d(?:\\s?[-–]\\s?\\d\\d)?|(?:mannlig|kvinnelig|mannleg|kvinneleg)e? (?:vaksen|voksen|ungdom|student)',
  sv: '(?:en )?(?:man|kvinna|kille|tjej) (?:i \\d0-årsåldern|i (?:din|samma) ålder)|(?<=(?:ska|skall|måste|bör) (?:\\p{L}+ ){0,2}vara )(?:en )?(?:man|kvinna|kille|tjej|kvinnlig|manlig)|(?:bara|endast|enbart) (?:av )?(?:kvinnor|kvinnlig|kvinnliga|män|manliga?)|(?:högst|max|inte fler än) (?:två|tre|fyra|fem|\\d) (?:olika|fasta|kända|personer)|(?:personal|någon|personer) (?:som )?(?:talar|kan|förstår) \\p{L}+ska|personal (?:som )?(?:jag|du|hon|han) känner|samma kön|i din ålder',
  en: '(?:a )?(?:man|woman) (?:in (?:his|her|their) \\p{L}+|of your age|your age)|same gender|of your own age|(?:staff|carers?|someone|people) who (?:speaks?|understands?) \\p{L}+|(?:staff|carers?|people) (?:that |who )?(?:i|you|he|she) knows?|(?<=(?:must|should|shall|will) (?:\\p{L}+ ){0,2}be )(?:a )?(?:man|woman|female|male)|(?:only|always) (?:by )?(?:women|female|men|male)|(?:no more than|at most|a maximum of) (?:two|three|four|five|\\d) (?:different|familiar|regular|people)',
};

function lag(form: Maalform) {
  const { folk, yrke, samme, egenskap, dobbel, bare } = O[form];
  const ansatt = `(?:${folk}|${yrke})`;
  // «en pleier» er en artikkel; «én» og «1» er et tall.
  const flere = `(?!(?:en|ein|et|eit|ei|ett|a|an)\\s)${TALL[form]}`;
  const adjektiv = `(?:(?:\\p{L}{2,14}(?:e|a|t|ig|s)|stk\\.?|eller flere|eller fleire|av (?:oss|våre|personalet)|of our|of the|av våra|av de)\\s+)?`;
  return {
    antall: uttrykk(`${ORDSTART}(?:${flere})\\s*(?:${adjektiv})${ansatt}${ORDSLUTT}`),
    dobbel: uttrykk(`${ORDSTART}(?:${dobbel})(?![\\p{N}])`),
    samme: uttrykk(`${ORDSTART}(?:${samme})\\s+(?:(?:\\p{L}+|\\d)\\s+)?${ansatt}${ORDSLUTT}`),
    egenskap: uttrykk(
      `${ORDSTART}(?:(?:${egenskap})\\s+(?:og \\p{L}+ )?${ansatt}|(?:${ALDER[form]}))${ORDSLUTT}`,
    ),
    bare: uttrykk(`${ORDSTART}(?:${bare})`),
    yrke: uttrykk(`${ORDSTART}(?<!\\.)(?:${yrke})${ORDSLUTT}(?!\\.\\p{L})`),
  };
}
const REGLER = { no: lag('no'), sv: lag('sv'), en: lag('en') };

/** Hvor mange, eller hvem av de ansatte. */
export function finnBemanning(tekst: string, form: Maalform): Treff[] {
  const r = REGLER[form];
  const sikre = alleTreff(
    tekst,
    [
      [r.antall, 'ANTALL_ANSATTE'],
      [r.dobbel, 'ANTALL_ANSATTE'],
      [r.bare, 'ANTALL_ANSATTE'],
      [r.samme, 'SAMME_PERSON'],
      [r.egenskap, 'EGENSKAP'],
    ],
    'BEMANNING',
  );
  const yrker = alleTreff(tekst, [[r.yrke, 'YRKE']], 'BEMANNING').filter(
    (y) => !sikre.some((s) => y.start < s.slutt && s.start < y.slutt),
  );
  return [...sikre, ...yrker.map((y) => ({ ...y, bareYrke: true }))];
}
