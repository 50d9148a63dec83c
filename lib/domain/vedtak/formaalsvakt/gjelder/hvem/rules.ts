import type { Ord } from '../../deling/types';
import { K } from '../../ordbok/rules';
import { FAA_GJORT } from '../../maal/rules';
import { finnFrekvens } from '../../treff/frekvens/rules';
import { finnTid } from '../../treff/tid/rules';
import type { Sted } from '../types';
import { FORTSETTER, UTEN_HJELP } from '../uttrykk/rules';

/** Bare ordene i samme ledd som ikke er nektet: «uten hjelp» er ingen hjelp. */
function hjelpINevnt({ ledd, form }: Sted): boolean {
  if ((ledd.klasser & K.HJELP) === 0) return false;
  const uten = UTEN_HJELP[form].exec(ledd.tekst);
  if (!uten) return true;
  const [fra, til] = [ledd.start + uten.index, ledd.start + uten.index + uten[0].length];
  return ledd.ord.some((o) => (o.klasser & K.HJELP) !== 0 && (o.slutt <= fra || o.start >= til));
}

const skraatt = (ord: Ord[], klasse: number): boolean =>
  ord.some((o, i) => (o.klasser & klasse) !== 0 && [1, 2, 3].some((n) => erPrep(ord, i, n)));

/** «Avlastning for moren din»: den det er for, er ikke den som gjør det. */
const IKKE_UTFORER = /^(?:for|til|om|to|för|åt|of)$/u;

const erPrep = (ord: Ord[], i: number, n: number): boolean => {
  const foran = ord[i - n];
  if (!foran || (foran.klasser & K.PREP) === 0 || IKKE_UTFORER.test(foran.tekst)) return false;
  return ord
    .slice(i - n + 1, i)
    .every((o) => (o.klasser & (K.VERB | K.HJELP | K.OG)) === 0 && o.tekst !== ',');
};

/** Familie, nabo, fastlege, sykehus: den som gjør det, er ikke tjenesten. */
export function andreGjor(sted: Sted): boolean {
  const { ledd, treff } = sted;
  if (viGjorDet(sted)) return false;
  if (andreHarSagtDet(sted) || andreTarSegAvDet(sted)) return true;
  if (ledd.subjekt === 'ANDRE') return !tildelt(ledd.ord);
  if (hosAndre(ledd.ord)) return true;
  if (treff.type === 'BEMANNING' && treff.grunn !== 'YRKE') return false;
  const andre = skraatt(ledd.ord, K.ANDRE);
  if (!andre || ledd.subjekt === 'TJENESTE') return false;
  return ledd.subjekt === 'PERSON' ? !tildelt(ledd.ord) : !tildelt(ledd.ord);
}

/** «Øyelegen vil at dråpene skal dryppes morgen og kveld»: en annens råd, ikke tildelingen. */
const andreHarSagtDet = ({ ledd, forrige }: Sted): boolean =>
  /^(?:at|att|that)$/u.test(ledd.aapner) &&
  (forrige?.subjekt === 'ANDRE' ||
    (forrige?.subjekt === 'PERSON' &&
      /(?:selv|sjølv|själv|yourself)|(?:mener|meiner|oppgir|opplyser|synes|synest|anser|uppger|think)/u.test(
        forrige.tekst,
      ))) &&
  /(?<![\p{L}])(?:vil|mener|meiner|anbefal\p{L}*|tilrå\p{L}*|ønsk\p{L}*|foreslå\p{L}*|oppgir|opplyser|synes|synest|uppger|ber|bedt|sier|seier|vill|anser|rekommenderar|önskar|wants?|recommends?|advises?|says|thinks)(?![\p{L}])/u.test(
    forrige.tekst,
  );

/** «Stomiposen må tømmes fem ganger i døgnet. Kona di klarer dette.» */
function andreTarSegAvDet({ ledd, neste, setning }: Sted): boolean {
  if (ledd.subjekt === 'TJENESTE' || ledd.subjekt === 'YRKE' || (ledd.klasser & (K.HJELP | K.INNVILGE)) !== 0)
    return false;
  const resten = setning.ledd.slice(setning.ledd.indexOf(ledd) + 1);
  const etter = (neste?.ledd.slice(0, 1) ?? []).filter(
    (l) => ((l.ord[0]?.klasser ?? 0) & (K.ANDRE | K.PERSON)) !== 0 || VISER_HIT.test(l.tekst),
  );
  return (
    [...resten, ...etter].some(
      (l) =>
        (l.subjekt === 'ANDRE' || l.subjekt === 'PERSON') &&
        TAR_SEG_AV.test(l.tekst) &&
        (l.klasser & (K.IKKE | K.FAA)) === 0,
    ) ||
    resten
      .concat(etter)
      .some(
        (l) =>
          (l.klasser & (K.ANDRE | K.PERSON)) !== 0 &&
          (l.klasser & K.TJENESTE) === 0 &&
          DET_GJOR.test(l.tekst),
      )
  );
}
/** «Nettbestilling gjør du selv» handler om noe annet enn setningen foran. */
const VISER_HIT = /(?<![\p{L}])(?:det|dette|den|disse|alt|detta|it|this|that|these)(?![\p{L}])/u;
/** «… og dette gjør fastlegen». */
const DET_GJOR =
  /(?<![\p{L}])(?:dette|det|detta|this)\s+(?:gjør|gjer|ordner|ordnar|besørger|tar|tek|gör|sköter)\s+(?!vi(?![\p{L}]))/u;
const TAR_SEG_AV =
  /(?:ordn|klar|gjør|gjer|grei|tar seg|tek seg|tar (?:hun|han|du)|stå[r]? for|hjelp|sørg|sköt|fixar|tar hand|gör|takes care|does|manag|handles|sees to|looks after).{0,25}(?<![\p{L}])(?:dette|det|den|disse|alt|selv|sjølv|av|for|detta|själv|it|this|that|these|yourself|herself|himself)(?![\p{L}])/u;

/** «Kona di innvilges avlastning annenhver helg»: hun får tjenesten. */
const tildelt = (ord: Ord[]): boolean =>
  ord.some((o) => /^(?:innvilg|tildel|bevilj|bevilg|grant)/u.test(o.tekst));

/** «Forstøver 4 x dgl, adm. selv». */
const gjorSelv = ({ ledd }: Sted): boolean =>
  (ledd.subjekt === null || ledd.subjekt === 'DET') &&
  (ledd.klasser & (K.HJELP | K.TJENESTE | K.INNVILGE)) === 0 &&
  /(?<![\p{L}])(?:selv|sjølv|själv|på egen hånd|på eiga hand|egenhändigt|herself|himself|yourself|unaided)(?![\p{L}])/u.test(
    ledd.tekst,
  );

/** «Har i dag besøk hver kveld»: om det er slutt på det, er spurt om før. */
const HAR = /(?<![\p{L}])(?:har|have|has)(?![\p{L}])/u;

/** Personen gjør det selv, med sin egen tid. */
export function personenGjor(s: Sted): boolean {
  const { ledd, felt } = s;
  if (gjorSelv(s)) return true;
  if (erPerBesok(s)) return false;
  if (ledd.subjekt !== 'PERSON' || s.treff.bareYrke || visesTilTjenesten(s)) return false;
  if (HAR.test(ledd.tekst) && hjelpINevnt(s) && (felt === 'begrunnelse' || felt === 'innvilgelse'))
    return false;
  if (HAR.test(ledd.tekst) && felt !== 'maal' && s.neste && FORTSETTER[s.form].test(s.neste.tekst))
    return false;
  if (erPassiv(s) || beholder(s)) return false;
  const faar =
    (ledd.klasser & (K.FAA | K.INNVILGE)) !== 0 &&
    !(ledd.arvet && ledd.ord.every((o) => (o.klasser & (K.FAA | K.INNVILGE)) === 0));
  if (faar && NOEN.test(ledd.tekst) && felt !== 'maal') return false;
  if (faar && (hjelpINevnt(s) || (ledd.klasser & K.INNVILGE) !== 0)) return false;
  if (faar && skraatt(ledd.ord, K.TJENESTE | K.YRKE) && hjelpINevnt(s)) return false;
  if (faar && felt !== 'maal' && felt !== 'maalepunkt' && harGjoremaal(s) && ledd.klasser & K.GJOREMAAL)
    return false;
  if (faar && felt !== 'maal' && felt !== 'maalepunkt' && FAAR_STRAKS.test(s.foran)) return false;
  if (felt === 'begrunnelse' && s.treff.grunn === 'MENGDE_PER_PERIODE' && TRENGER.test(s.foran)) return false;
  if (MED_HJELP.test(s.bit) && hjelpINevnt(s) && felt !== 'maal' && felt !== 'maalepunkt') return false;
  if (FAAR_GJORT.test(ledd.tekst) && felt !== 'maal' && felt !== 'maalepunkt') return false;
  return !tjenestenErMed(s);
}

/** «Du treng 9 timar i veka». */
const TRENGER = /(?<![\p{L}])(?:trenger|treng|behøver|behöver|need)\s+(?:\p{L}+\s+){0,2}$/u;
/** «Du skal sove trygt, med tilsyn om natten». */
const MED_HJELP =
  /(?<![\p{L}])(?:med|gjennom|ved|genom|via|through|with|by)\s+(?:\p{L}+\s+){0,2}(?:hjelp|tilsyn|besøk|bistand|stell|følge|oppfølging|tillsyn|hjälp|besök|stöd|help|visits?|support|supervision|assistance)(?![\p{L}])/u;

/** «Du får skiftet på såret»: noen andre gjør det. */
const FAAR_GJORT =
  /(?<![\p{L}])(?:får|vil få|skal få)\s+(?:du\s+)?(?:skift|vask|stel|dusj|smur|dryp|hent|lever|brag|rydd|mål|vei|vog|fyl|byt|mass|vann|påmin)\p{L}*(?:a|et|t|d)(?![\p{L}])/u;

/** «Du får 2 timer mer i uken». */
const FAAR_STRAKS =
  /(?<![\p{L}])(?:får|mottar|innvilges|beviljas|receive|get|granted)(?:\s+(?:du|nå|no|nu|now|inntil|derfor|difor|altså|da|om lag|ca\.?|opp til|up to|upp till|also|också|også))*\s+(?:(?:\p{L}+|\d+)\s+(?:time|timer|timar|minutt|minutter|min|besøk|gonger|ganger|timmar|hours?)\s+)?$/u;

/** «Du får dusj to ganger i uka»: gjøremålet er det som gis. */
const harGjoremaal = ({ ledd }: Sted): boolean =>
  ledd.ord.some((o, i) => (o.klasser & K.GJOREMAAL) !== 0 && (ledd.ord[i - 1]?.klasser ?? 0) & K.FAA);

/** «Med hjelp fra oss», «sammen med personalet». */
function tjenestenErMed(s: Sted): boolean {
  const { ledd } = s;
  if (s.treff.type === 'BEMANNING') return s.treff.grunn !== 'YRKE' && s.felt !== 'maalepunkt';
  if (!skraatt(ledd.ord, K.TJENESTE)) return false;
  return (
    hjelpINevnt(s) ||
    /(?<![\p{L}])(?:sammen med|saman med|med|av|fra|tillsammans med|with)(?![\p{L}])/u.test(ledd.tekst)
  );
}

const VERBLOS = K.VERB;

/** Er det tjenesten leddet handler om? Svaret når ingen som gjør noe, er funnet. */
export function erTjenesten(s: Sted): boolean {
  const { ledd, felt, treff } = s;
  if (ledd.subjekt === 'TJENESTE' || ledd.subjekt === 'YRKE') return true;
  if (treff.type === 'BEMANNING') return true;
  if (ledd.subjekt === 'PERSON') return true;
  const tydelig =
    hjelpINevnt(s) ||
    skraatt(ledd.ord, K.YRKE) ||
    (ledd.klasser & (K.INNVILGE | K.TJENESTE | K.FORTSETT)) !== 0;
  if (felt === 'formaal' && hengerPaa(s)) return true;
  if (stikkord(s)) return true;
  if (erPerBesok(s) || (felt === 'formaal' && /\sà\s/u.test(ledd.tekst))) return true;
  if (tydelig || NOEN.test(ledd.tekst)) return true;
  if (felt === 'maal') return visesTilTjenesten(s) || FAA_GJORT.test(s.setning.tekst);
  if (bareDetaljer(s) && felt !== 'maalepunkt') return true;
  if (felt !== 'innvilgelse' && GJELDER_DEG.test(ledd.tekst)) return false;
  if (visesTilTjenesten(s) || (felt === 'begrunnelse' && BEHOV.test(ledd.tekst))) return true;
  if (treff.grunn === 'MENGDE_PER_PERIODE' && felt !== 'maalepunkt') return true;
  const passiv = (ledd.klasser & K.UTFORE) !== 0;
  if (felt === 'maalepunkt') return passiv;
  if (passiv || (ledd.klasser & K.GJOREMAAL) !== 0) return true;
  if (felt !== 'innvilgelse') return false;
  return !ledd.underordnet && (ledd.klasser & VERBLOS) === 0;
}

/** «Gjennomgang ca. en halvtime annenhver uke»: mengde og rytme uten verb er et omfang. */
const stikkord = ({ ledd, felt, form, setning }: Sted): boolean =>
  (felt === 'formaal' || felt === 'begrunnelse') &&
  setning.ledd.every((l) => l.subjekt === null && (l.klasser & (K.VERB | K.PERSON | K.ANDRE)) === 0) &&
  !PLAGE.test(ledd.tekst) &&
  finnTid(ledd.tekst, form).length > 0 &&
  finnFrekvens(ledd.tekst, form).length > 0;

/** «Kramper 2–3 ggr. pr. mnd., varighet to minutter» er sykdommen, ikke hjelpen. */
const PLAGE =
  /(?:kramp|anfall|hodepine|hovudverk|huvudvärk|smert|smärt|värk|migren|oppkast|kräk|diar|svimm|yrsel|(?<![\p{L}])fall|uro(?![\p{L}])|våken|vaken|vannlat|vasslat|avføring|urin|hoste|hosta|kløe|klåda|angst|ångest|panikk|panik|blødning|blödning|føling|varighet|varaktighet|varigheit|søvn|sømn|sömn|seizure|pain|headache|dizz|panic|cough|duration|røyk|drikk|alkohol|egen|selv|sjølv|själv)/u;

/** «… ikke hindrer deg i å gå på trening hver onsdag»: noe skjer med personen, ingen gir noe. */
const GJELDER_DEG =
  /(?<![\p{L}])(?:hindrer|hindrar|gjør|gjer|gir deg|gjev deg|lar|let|hindrar|gör|lets?|stops?|keeps?|plager|vekker|holder|held)\s+(?:deg|ikke deg|dig|you|henne|ham)(?![\p{L}])/u;

/** «Assistenten fra NAV», «sykepleier ved poliklinikken». */
const hosAndre = (ord: Ord[]): boolean =>
  ord.some(
    (o, i) =>
      (o.klasser & (K.TJENESTE | K.YRKE)) !== 0 &&
      /^(?:fra|frå|hos|på|ved|i|från|from|at)$/u.test(ord[i + 1]?.tekst ?? '') &&
      (((ord[i + 2]?.klasser ?? 0) | (ord[i + 3]?.klasser ?? 0)) & K.ANDRE) !== 0,
  );

/** «90 min. pr. uke.» alene: resten av setningen er bare mengde og rytme. */
const bareDetaljer = ({ setning, treff, ledd }: Sted): boolean => {
  if ((ledd.klasser & K.VERB) !== 0 || ledd.subjekt !== null) return false;
  const rest = setning.tekst.replace(/[^\p{L}]/gu, '').length;
  return rest <= treff.slutt - treff.start + 6;
};

/** Behovet regnes ut, og da er det hjelpen som måles. */
const BEHOV =
  /(?<![\p{L}])(?:trengs|trengst|trenger|treng|nødvendig|naudsynt|behovet|behov|tilstrekkelig|tilstrekkeleg|forsvarlig|forsvarleg|rimelig|passende|sufficient|enough|adequate|tillräckligt|skäligt|kreves|krevst|krevjast|må til|needed|needs|need|necessary|required|behövs|behövs|behöver|behovet|krävs|nödvändigt)(?![\p{L}])/u;

/** «Difor er vi hjå deg, og det blir to gonger kvar dag»; «x 4 daily, we will do it». */
function visesTilTjenesten({ ledd, setning }: Sted): boolean {
  const nr = setning.ledd.indexOf(ledd);
  if (ledd.subjekt === 'DET' && DET_PEKER.test(ledd.tekst))
    return setning.ledd
      .slice(0, nr)
      .some(
        (l) =>
          l.subjekt === 'TJENESTE' ||
          l.subjekt === 'YRKE' ||
          skraatt(l.ord, K.TJENESTE) ||
          NOEN.test(l.tekst),
      );
  return viGjorDet({ ledd, setning });
}

/** «Siden ektefellen er borte hver torsdag, kommer vi da.» */
function viGjorDet({ ledd, setning }: Pick<Sted, 'ledd' | 'setning'>): boolean {
  const neste = setning.ledd[setning.ledd.indexOf(ledd) + 1];
  return neste?.subjekt === 'TJENESTE' && VI_GJOR_DET.test(neste.tekst);
}
const DET_PEKER = /^(?:(?:og|at|att|and|that|,)\s+)*(?:det|dette|detta|it|this)(?![\p{L}])/u;
const NOEN =
  /(?<![\p{L}])(?:noen|nokon|någon|someone|somebody)\s+(?:som|to|call|come|look|check|help|ser|kommer|kjem|hjelper|er|tittar|looks|comes|helps)(?![\p{L}])/u;
const VI_GJOR_DET =
  /(?<![\p{L}])(?:(?:da|då|then)(?=[\s.,;]*$)|(?:gjør|gjer|tar oss av|tek oss av|gör|ordner|ordnar|do|does|står for|sørger for)\s+(?:vi\s+)?(?:dette|det|this|it|that))(?![\p{L}])/u;

/** «25 minutter per besøk»: da er det besøket som måles. */
const erPerBesok = ({ treff, ledd }: Sted): boolean =>
  treff.type === 'TID' &&
  /^\.?\s*(?:\/|pr\.?|per|each|a)\s*(?:besøk|gang|gong|besök|tillfälle|gång|visit)/u.test(
    ledd.tekst.slice(treff.slutt - ledd.start),
  );

/** «Du må snus hver tredje time», «you must be turned»: noen andre gjør det. */
const erPassiv = ({ ledd, felt, form }: Sted): boolean => {
  if (felt === 'maal' || felt === 'maalepunkt') return false;
  if (form !== 'en' && (BLIR_STELT.test(ledd.tekst) || DU_STELLES.test(ledd.tekst))) return true;
  if ((ledd.klasser & K.UTFORE) === 0) return false;
  return form === 'en'
    ? /(?<![\p{L}])(?:be|being|are|is)\s+(?:\p{L}+\s+)?(?:turned|washed|dressed|helped|assisted|weighed|checked|changed|monitored|repositioned)/u.test(
        ledd.tekst,
      )
    : /(?<![\p{L}])(?:snus|stelles|dusjes|mobiliseres|forflyttes|hjelpes|bistås|tilses|duschas|hjälps|vänds|stellast|snuast|sondes|observeres|veies|følges opp)(?![\p{L}])/u.test(
        ledd.tekst,
      );
};

/** «Du blir snudd kl. 22»: passiv med «bli». */
const BLIR_STELT =
  /(?<![\p{L}])(?:blir|vert|bli|verta?)\s+(?:du\s+|han\s+|hun\s+|ho\s+|da\s+|derfor\s+|difor\s+)?(?:snudd|snudd|stelt|stella|dusja|dusjet|vaska|vasket|badet|bada|matet|mata|veid|vegen|målt|hjulpet|hjelpt|ledsaget|fulgt|følgt|følgd|minnet|minna|påminnet|påminna|vekket|vekt|tilsett|mobilisert|forflyttet|forflytta|massert|besøkt|vitja|avlastet|avlasta|observert|overvåket|vänd|duschad|tvättad|vägd|hjälpt|påmind|väckt|badad|matad|följd|besökt|omvårdad|observerad|ledsagad)(?![\p{L}])/u;

/** «Du må minnes på medisinene»: passiv på «-s» like etter personen. */
const DU_STELLES =
  /(?<![\p{L}])(?:du|han|hun|ho|hon|bruker|brukeren|brukaren|pasienten)\s+(?:(?:må|skal|bør|ska|måste)\s+)?(?:(?:alltid|derfor|difor|da|også|nå|no|därför|nu)\s+)?(?!(?:tri|syn|ønsk|finn|føl|lykk|mislykk|møt|treff|skyld|kjenn|ferd|eld|and|vant|utskriv|innlegg|skriv|anta|nekt|avslå)(?:es|ast|as)(?![\p{L}]))\p{L}{3,}(?:es|ast|as)(?![\p{L}])(?!\s+av\s+\p{L}*(?:smert|värk|hoste|kramp|uro|angst|lyd|lyset|mareritt|trang))/u;

/** «Formålet er rent hjem, 2 timer annenhver uke»: biten etter komma er bare omfang. */
const hengerPaa = ({ ledd, bit }: Sted): boolean => {
  const start = ledd.tekst.indexOf(bit);
  if (start <= 0 || bit.trim().split(/\s+/u).length > 6) return false;
  const biten = ledd.ord.filter(
    (o) => o.start >= ledd.start + start && o.slutt <= ledd.start + start + bit.length,
  );
  return biten.every((o) => (o.klasser & (K.VERB | K.PERSON | K.ANDRE)) === 0);
};

/** «Støttekontakten du har i dag, beholder du, fortsatt én gang i uken.» */
const beholder = ({ ledd, setning, form, felt }: Sted): boolean =>
  felt !== 'maal' &&
  felt !== 'maalepunkt' &&
  FORTSETTER[form].test(ledd.tekst) &&
  setning.ledd.some((l) => (l.klasser & (K.HJELP | K.TJENESTE)) !== 0);
