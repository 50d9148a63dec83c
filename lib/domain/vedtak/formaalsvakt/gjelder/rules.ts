import { K } from '../ordbok/rules';
import { andreGjor, erTjenesten, personenGjor } from './hvem/rules';
import type { Fritak, Sted } from './types';
import * as u from './uttrykk/rules';
import { fritakForYrke, gradAvStotte } from './yrke/rules';

/** «Vi har ikke tatt stilling til om hjelpen skal gis to eller tre ganger.» */
const aapentSporsmaal = ({ ledd, forrige }: Sted): boolean =>
  /^(?:om|whether|hvorvidt|huruvida)$/u.test(ledd.aapner) &&
  !!forrige &&
  /(?:ikke|ikkje|inte|not|usikker|avtal|avgj|bestem|stilling|spørsmål|enig|samd|decide|agree|överens)/u.test(
    forrige.tekst,
  );

/** «GIS» er det eneste svaret som stanser stigen uten å frita. */
type Sporsmaal = (sted: Sted) => Fritak | 'GIS' | null;

/** Fester dette tjenesten fra nå av? Første spørsmål som svarer, gir grunnen til at det ikke gjør det. */
const STIGE: readonly Sporsmaal[] = [
  (s) => (aapentSporsmaal(s) ? 'IKKE_FASTSATT' : null),
  (s) => (u.IKKE_FASTSATT[s.form].test(s.setning.tekst) && !grepet(s) ? 'IKKE_FASTSATT' : null),
  (s) => (har(s, 'BETALING', s.bit) ? 'BETALING' : null),
  telefontid,
  brevetsTid,
  soktEllerAvslaatt,
  (s) => (overtar(s) ? 'GIS' : null),
  historie,
  gradAvStotte,
  (s) => (s.treff.bareYrke ? fritakForYrke(s) : null),
  (s) => (tidenGis(s) ? 'GIS' : null),
  (s) => (varselstid(s) ? 'BREVETS_TID' : null),
  (s) => (tarPersonenTid(s) ? 'PERSONEN' : null),
  (s) => (andreGjor(s) ? 'ANDRE' : null),
  (s) => (personenGjor(s) ? 'PERSONEN' : null),
  (s) => (erTjenesten(s) ? null : 'INGEN_TJENESTE'),
];

export function fritak(sted: Sted): Fritak | null {
  for (const sporsmaal of STIGE) {
    const svar = sporsmaal(sted);
    if (svar) return svar === 'GIS' ? null : svar;
  }
  return null;
}

/** Er ordet i samme bit som treffet? */
function har(s: Sted, klasse: keyof typeof K, bit: string): boolean {
  const start = s.ledd.start + s.ledd.tekst.indexOf(bit);
  return s.ledd.ord.some(
    (o) => (o.klasser & K[klasse]) !== 0 && o.start >= start && o.slutt <= start + bit.length,
  );
}

/** «Varierer» og «f.eks.» gjør ikke en tydelig tildeling mindre tydelig. */
const grepet = (s: Sted): boolean =>
  (s.ledd.klasser & K.INNVILGE) !== 0 &&
  !/(?:avtal|tiltaksplan|genomförandeplan|agree|plan)/u.test(s.setning.tekst);

function telefontid(s: Sted): Fritak | null {
  const kontakt =
    (s.treff.type !== 'BEMANNING' || s.treff.bareYrke === true) && u.TELEFONTID[s.form].test(s.ledd.tekst);
  const iBiten =
    kontakt &&
    u.TELEFONTID[s.form].test(s.bit) &&
    /(?:treff|telefon|phone|åpen|åpent|(?<![\p{L}])ope|open|öppet|öppen|betjent|bemannat)/u.test(s.bit);
  return iBiten || (kontakt && s.ledd.subjekt !== 'TJENESTE') ? 'TELEFONTID' : kontaktrolle(s);
}

/** «Din faste kontakt» er en rolle, ikke en rett til samme person. */
const kontaktrolle = (s: Sted): Fritak | null =>
  s.treff.type === 'BEMANNING' &&
  /(?:kontaktperson|primærkontakt|hovedkontakt|tjenesteansvarlig|tenesteansvarleg|saksbehandler|sakshandsamar|koordinator|fast kontakt|faste kontakt|kontakt er|er kontakt|kontaktsykepleier|handläggare|omsorgskontakt|kontaktman|key worker|contact person|named contact|your contact|case officer|ansvarlig sykepleier)/u.test(
    s.setning.tekst,
  )
    ? 'TELEFONTID'
    : null;

function brevetsTid(s: Sted): Fritak | null {
  if (u.FORTSETTER[s.form].test(s.ledd.tekst)) return null;
  if (fastRytme(s)) return null;
  if (VURDERER_MAALET.test(s.ledd.tekst) && !sikkertBesok(s)) return 'NY_VURDERING';
  if (u.NY_VURDERING[s.form].test(s.ledd.tekst) && !sikkertBesok(s)) return 'NY_VURDERING';
  return u.BREVETS_TID[s.form].test(s.ledd.tekst) && !tildelt(s) ? 'BREVETS_TID' : null;
}

/** «Broren har tømt posen morgen og kveld; fra neste uke gjør vi det.» */
const overtar = ({ treff, setning, neste }: Sted): boolean =>
  treff.type !== 'BEMANNING' &&
  [setning.tekst.slice(treff.slutt - setning.start), neste?.tekst ?? ''].some((t) => OVERTAR.test(t));
const OVERTAR =
  /(?<![\p{L}])(?:(?:gjør|gjer|gör) (?:vi|me|hjemmesykepleien|heimesjukepleia|hemtjänsten) (?:det|dette|detta)(?=[.,;]|$)|(?:overtar|overtek|övertar) (?:vi|me|hjemmesykepleien|heimesjukepleia|teamet|hemtjänsten) |(?:vi|me|hjemmesykepleien|heimesjukepleia|teamet|hemtjänsten) (?:overtar|overtek|övertar|tar over|tek over) (?:dette|det|detta|nå|no|nu)|we (?:will )?take (?:this|that|it) over)/u;

/** «Innkjøp tar en time, og det er denne tiden som legges til grunn». */
const tidenGis = ({ treff, setning, neste }: Sted): boolean =>
  treff.type === 'TID' &&
  (TIDEN_GIS.test(setning.tekst.slice(treff.slutt - setning.start)) ||
    (!!neste && /^\s*(?:det|dette|denne|den|this|that)/u.test(neste.tekst) && TIDEN_GIS.test(neste.tekst)));
const TIDEN_GIS =
  /(?:denne tiden|denne tida|den tiden|den tida|den här tiden|dette|that time|this time|that|this|det)(?![\p{L}]).{0,30}(?:legges til grunn|leggjast til grunn|lagt til grunn|legg til grunn|legger til grunn|regner med|reknar med|räknar med|läggs till grund|gir vi|gis|innvilges|innvilgast|beviljas|beregnes|what we grant|is granted|we allow|we count)/u;

/** Personens egen tid: «et måltid tar deg nesten en time». */
const tarPersonenTid = ({ treff, foran, ledd, form }: Sted): boolean =>
  treff.type === 'TID' &&
  treff.grunn !== 'MENGDE_PER_PERIODE' &&
  ledd.subjekt !== 'TJENESTE' &&
  (ledd.klasser & (K.HJELP | K.INNVILGE)) === 0 &&
  u.TAR_PERSONEN_TID[form].test(foran) &&
  !(
    ledd.subjekt !== 'PERSON' &&
    /(?:trenger|treng|krever|krev|behöver|kräver|needs?|requires?)\s+\D*$/u.test(foran)
  );

/** «Si fra minst 24 timer før». */
const varselstid = ({ treff, ledd, foran }: Sted): boolean =>
  treff.type === 'TID' && (FORSINKET.test(foran) || FOER.test(ledd.tekst.slice(treff.slutt - ledd.start)));
const FORSINKET = /(?<![\p{L}])(?:forsink|forseink|försen|delay|late)\p{L}*(?:\s+\p{L}+){0,3}\s*$/u;
const FOER =
  /^\.?\s*(?:før|innan|i forveien|i førevegen|på forhånd|på førehand|före|i förväg|before|beforehand|in advance|notice)(?![\p{L}])/u;

/** «Teamet spør deg hver søndag kveld»: så tett er det et besøk, ikke en ny vurdering. */
const fastRytme = ({ felt, treff, setning, form }: Sted): boolean =>
  felt === 'maalepunkt' &&
  (treff.type === 'FREKVENS' || treff.type === 'TIDSPUNKT') &&
  TETT.test(setning.tekst) &&
  !u.BREVETS_TID[form].test(setning.tekst) &&
  !/(?:mål|plan|goal|vedtak|beslut|sammen med deg|saman med deg|tillsammans)/u.test(setning.tekst);
const TETT =
  /(?<![\p{L}])(?:hver|kvar|varje|every|each) (?:dag|kveld|morgen|morgon|natt|kväll|day|evening|morning|night|(?:man|mån|tirs|tys|tis|ons|tors|fre|lør|laur|lör|søn|sun|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<![\p{L}])(?:daglig|dagleg|dagligen|daily)/u;

const VURDERER_MAALET =
  /^\s*(?:(?:vi|teamet|me|we|the team|tjenesteansvarlig|saksbehandler)\s+)(?:spør|snakker|snakkar|evaluerer|oppsummerer|vurderer|møtes|møtast|frågar|pratar|utvärderar|ask|talk|evaluate|review|meet)(?![\p{L}])/u;

/** Et besøk med et mål på i samme ledd: «vi veier deg hver mandag og ser på målet». */
const sikkertBesok = (s: Sted): boolean =>
  /(?:besøk|tilsyn|innom|kommer|kjem|veier|visit)/u.test(s.bit) && s.felt !== 'maalepunkt';
const tildelt = (s: Sted): boolean =>
  (s.ledd.klasser & K.INNVILGE) !== 0 &&
  !/(?:klag|frist|evaluer|revurder|överklag|appeal|review)/u.test(s.bit);

/** «Vil gjerne ha besøk på morgenen»: et ønske, gjengitt. */
const VIL_GJERNE =
  /(?<![\p{L}])(?:vill? (?:du |jeg |han |hun )?(?:helst|gjerne|gärna|heller)|would (?:like|prefer)|skulle (?:ønske|gjerne|ønskt|vilja))(?![\p{L}])/u;

/** Det som blir byttet ut: «… i stedet for daglig». */
const I_STEDET_FOR =
  /(?:i stedet for|istedenfor|i staden for|framfor|fremfor|heller enn|snarere enn|i stället för|istället för|snarare än|instead of|rather than)\s+(?:\p{L}+\s+){0,3}$/u;

function soktEllerAvslaatt(s: Sted): Fritak | null {
  const { ledd, forrige, form } = s;
  const nei = u.AVSLAATT[form];
  if (I_STEDET_FOR.test(s.foran)) return 'AVSLAATT';
  if (nei.test(ledd.tekst)) return 'AVSLAATT';
  if (ledd.underordnet && forrige && nei.test(forrige.tekst) && !forrige.tekst.includes(','))
    return 'AVSLAATT';
  if (s.felt === 'maal' || s.felt === 'maalepunkt') return null;
  const sokt =
    (ledd.klasser & K.SOKT) !== 0 ||
    (ledd.underordnet &&
      !!forrige &&
      (forrige.klasser & K.SOKT) !== 0 &&
      /^(?:at|om|att|that|som|å)$/u.test(ledd.aapner));
  if (
    /^[\s,]*(?:etter|efter|based on)\s+(?:your\s+)?(?:søknad|søknaden|ansökan|application)(?![\p{L}])/u.test(
      ledd.tekst,
    )
  )
    return null;
  if (!sokt && !VIL_GJERNE.test(s.foran)) return null;
  return innvilgetSomSokt(s) ? null : 'SOKT';
}

/** «Søknaden om dusj to ganger i uka innvilges»: det som er søkt om, er det som gis. */
function innvilgetSomSokt({ ledd, neste, form, setning }: Sted): boolean {
  const ja = u.INNVILGET[form];
  if (u.DELVIS[form].test(setning.tekst)) return false;
  if (ja.test(ledd.tekst)) return true;
  return (
    !!neste &&
    ja.test(neste.tekst) &&
    /^\s*(?:søknad|søknaden|det|dette|ansökan|the application|your application|this)/u.test(neste.tekst) &&
    !u.DELVIS[form].test(neste.tekst) &&
    !u.AVSLAATT[form].test(neste.tekst) &&
    !/\d/.test(neste.tekst)
  );
}

function historie(s: Sted): Fritak | null {
  if (fortsetter(s)) return null;

  const { ledd, form } = s;
  if (u.VIRKER_NAA[form].test(ledd.tekst) || bareGrunnenErGammel(s)) return null;
  if ((ledd.klasser & K.FORTID) !== 0 || u.FORTID[form].test(ledd.tekst)) return 'HISTORIE';
  return dagensHjelp(s) ? 'DAGENS_HJELP' : null;
}

/** «På grunn av tidligere hendelser må hjelperen være mann»: grunnen er gammel, hjelpen er ny. */
function bareGrunnenErGammel({ ledd, form }: Sted): boolean {
  const naa = GRUNNEN_SAA_NAA.exec(ledd.tekst);
  if (!naa) return false;
  const fra = ledd.start + naa[0].length;
  return (
    !ledd.ord.some((o) => o.start >= fra && (o.klasser & K.FORTID) !== 0) &&
    !u.FORTID[form].test(ledd.tekst.slice(naa[0].length))
  );
}
const GRUNNEN_SAA_NAA =
  /^[\s,]*(?:og |at )?(?:på grunn av|pga\.?|p\.g\.a\.?|grunnet|etter|som følge av|som følgje av|ut fra|på bakgrunn av|på grunnlag av|med bakgrunn i|på grund av|efter|due to|because of|after|following)\s.{3,80}?(?<![\p{L}])(?:må|skal|bør|trenger|treng|kommer|kjem|gis|gir|blir|får|er|ska|måste|behöver|ges|must|shall|will|need|needs|is|are|come|visit)(?![\p{L}])/u;

function fortsetter({ setning, neste, ledd, form }: Sted): boolean {
  const ja = u.FORTSETTER[form];
  const nei = u.FORTSETTER_IKKE[form];
  if (ja.test(setning.tekst)) return !nei.test(setning.tekst) && (ledd.klasser & K.UNDER) === 0;
  return !!neste && ja.test(neste.tekst) && !nei.test(neste.tekst) && u.VISER_TILBAKE[form].test(neste.tekst);
}

/** «Du har i dag besøk hver kveld» er dagens hjelp, til noen sier at den fortsetter. */
function dagensHjelp({ ledd, felt }: Sted): boolean {
  if (felt === 'innvilgelse' || ledd.subjekt !== 'PERSON') return false;
  const naa = (ledd.klasser & K.NAA) !== 0 || /(?<![\p{L}])i dag(?![\p{L}])/u.test(ledd.tekst);
  const eier =
    /(?<![\p{L}])(?:har|have|has)(?![\p{L}])(?!\s+(?:\p{L}+\s+)?(?:behov|rett|krav|rätt|a need|need))/u;
  const faar = /(?<![\p{L}])(?:får|mottar|mottek|receives?)(?![\p{L}])/u;
  return eier.test(ledd.tekst) || (naa && faar.test(ledd.tekst));
}
