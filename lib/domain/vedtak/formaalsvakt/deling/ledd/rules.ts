import { K, type Maalform } from '../../ordbok/rules';
import type { Hvem, Ledd, Ord } from '../types';

const AKTOR = K.PERSON | K.TJENESTE | K.ANDRE | K.YRKE | K.DET;
const TEGN = new Set([',', ';', '–', '—', ':', '(']);
/** «din», «vår»: står mellom ordet og verbet uten å endre hvem det er. */
const EIENDOM =
  /^(?:din|ditt|dine|di|min|mitt|mine|mi|sin|si|sitt|sine|hans|hennes|hennar|vår|vårt|våre|deres|your|my|his|her|our|their|the|a|an|egen|eigen)$/;

/** Et stykke for hver som gjør noe. Subjektet arves når stykket ikke har sitt eget. */
export function delILedd(ord: Ord[], tekst: string, start: number, form: Maalform): Ledd[] {
  const grenser = [0, ...ord.flatMap((_, i) => (i > 0 && aapner(ord, i, form) ? [i] : [])), ord.length];
  const ledd: Ledd[] = [];
  for (let i = 0; i + 1 < grenser.length; i++) {
    const [fra, til] = [grenser[i]!, grenser[i + 1]!];
    if (til > fra) ledd.push(lagLedd(ord.slice(fra, til), foran(ord[fra]!, ledd), tekst, start, form));
  }
  return ledd;
}

/** Leddet subjektet kan arves fra: etter et innskudd er det leddet før innskuddet. */
const foran = (forste: Ord, ledd: readonly Ledd[]): Ledd | undefined =>
  SOM.test(ledd.at(-1)?.aapner ?? '') && (forste.klasser & (K.VERB | K.UTFORE)) !== 0
    ? ledd.at(-2)
    : ledd.at(-1);

/** Begynner et nytt ledd ved ord nummer `i`? */
function aapner(ord: Ord[], i: number, form: Maalform): boolean {
  const her = ord[i]!;
  if (form === 'sv' && her.tekst === 'att' && INFINITIV.test(ord[i + 1]?.tekst ?? '')) return false;
  if (ord[i - 1]!.tekst === ',' && fortsetterEtterSom(ord, i)) return true;
  if ((her.klasser & K.UNDER) !== 0)
    return !(form === 'en' && her.tekst === 'so' && ord[i + 1]?.tekst === 'as');
  if (her.tekst === 'om' && aapnerSporsmaal(ord, i)) return true;
  const foran = ord[i - 1]!;
  const bindes = (her.klasser & K.OG) !== 0;
  // «You asked for a carer»: «for» binder bare setninger etter komma.
  if (form === 'en' && her.tekst === 'for' && foran.tekst !== ',') return false;
  if (!bindes && !TEGN.has(foran.tekst)) return false;
  let j = bindes ? i + 1 : i;
  if (bindes && (foran.klasser & K.OG) !== 0) return false;
  while (ord[j] && ((ord[j]!.klasser & K.OG) !== 0 || EIENDOM.test(ord[j]!.tekst))) j++;
  return nyAktor(ord, j, bindes) || (bindes && erVerb(ord[j], ord[j + 1]));
}

/** «Om du har dusjet», ikke «søkt om hjelp» eller «legge om det». */
const aapnerSporsmaal = (ord: Ord[], i: number): boolean =>
  ((ord[i + 1]?.klasser ?? 0) & (K.PERSON | K.TJENESTE | K.DET)) !== 0 && erVerb(ord[i + 2], ord[i + 3]);

/** Svensk «att» foran infinitiv åpner ikke noe. */
const INFINITIV = /^(?:\p{L}{2,}a|få|gå|se|stå|bo|dö|klä|ge|ha|ta|bli|vara|sy|le|må|nå)$/u;

/** «Broren din, som er sykepleier, skifter bandasjen»: etter innskuddet fortsetter hovedleddet. */
function fortsetterEtterSom(ord: Ord[], i: number): boolean {
  if ((ord[i]!.klasser & (K.VERB | K.UTFORE)) === 0) return false;
  const som = ord.findLastIndex((o, j) => j < i && SOM.test(o.tekst));
  return som > 0 && ord[som - 1]!.tekst === ',';
}
const SOM = /^(?:som|who|which)$/u;

/** «vi kommer», «kommer vi», «naboen tar», «derfor kommer vi». */
function nyAktor(ord: Ord[], j: number, bindes: boolean): boolean {
  const [a, b, c] = [ord[j], ord[j + 1], ord[j + 2]];
  if (!a) return false;
  const kjent = AKTOR | K.VERB | K.PREP;
  const d = ord[j + 3];
  // «…, og multidose leveres av apoteket»: nytt emne, ny utfører.
  if (
    bindes &&
    (a.klasser & kjent) === 0 &&
    b &&
    (b.klasser & K.UTFORE) !== 0 &&
    /^(?:av|by)$/u.test(c?.tekst ?? '')
  )
    return true;
  if (
    bindes &&
    c &&
    (a.klasser & kjent) === 0 &&
    b &&
    (b.klasser & kjent) === 0 &&
    (c.klasser & (K.TJENESTE | K.YRKE)) !== 0 &&
    erVerb(d, undefined)
  )
    return true;
  if (
    bindes &&
    (a.klasser & (AKTOR | K.VERB | K.PREP)) === 0 &&
    b &&
    (b.klasser & (K.TJENESTE | K.YRKE | K.ANDRE)) !== 0 &&
    erVerb(c, undefined)
  )
    return true;
  if ((a.klasser & AKTOR) !== 0)
    return erVerb(b, c) || erVerb(c, undefined) || (a.klasser & (K.PERSON | K.TJENESTE)) !== 0;
  return erVerb(a, b) && !!b && (b.klasser & AKTOR) !== 0;
}

const erVerb = (ord: Ord | undefined, neste: Ord | undefined): boolean =>
  !!ord &&
  (ord.klasser & (K.VERB | K.UTFORE | K.FORTSETT | K.AVSLAG)) !== 0 &&
  // «bruker» er et verb bare når ingen bøyd form kommer rett etter.
  !(ord.tekst === 'bruker' && !!neste && (neste.klasser & K.VERB) !== 0);

function lagLedd(ord: Ord[], forrige: Ledd | undefined, tekst: string, start: number, form: Maalform): Ledd {
  const [fra, til] = [ord[0]!.start, ord.at(-1)!.slutt];
  const underordnet = (ord[0]!.klasser & K.UNDER) !== 0 && !(form === 'en' && ord[0]!.tekst === 'so');
  const eget = subjektI(ord);
  const arv = eget === null ? arvet(ord, forrige, underordnet) : null;
  return {
    start: fra,
    slutt: til,
    tekst: tekst.slice(fra - start, til - start),
    ord,
    klasser: ord.reduce((sum, o) => sum | o.klasser, 0),
    underordnet,
    aapner: ord[0]!.tekst,
    subjekt: eget ?? arv,
    arvet: eget === null && arv !== null,
  };
}

/** Den første som ikke står etter en preposisjon. */
export function subjektI(ord: Ord[]): Hvem | null {
  for (let i = 0; i < ord.length; i++) {
    const o = ord[i]!;
    if (
      (o.klasser & AKTOR) === 0 ||
      o.tekst === 'oss' ||
      o.tekst === 'us' ||
      erSkraattStilt(ord, i) ||
      erObjekt(ord, i) ||
      erVerbetBruker(ord, i)
    )
      continue;
    const hvem = /^(?:dere|dykk|ni)$/u.test(o.tekst)
      ? dere(ord)
      : /^(?:de|dei|they)$/u.test(o.tekst)
        ? flertall(ord, i)
        : hvemEr(o.klasser);
    if (hvem === null) continue;
    if (hvem === 'DET' && i > 2 && (ord[i - 1]!.klasser & (K.VERB | K.FAA)) !== 0) continue;
    return hvem;
  }
  return null;
}

/** «De spiser kl. 16.30» er noen andre; «de ansatte» er det ikke. */
const flertall = (ord: Ord[], i: number): Hvem | null =>
  ((ord[i + 1]?.klasser ?? 0) & AKTOR) !== 0
    ? null
    : ((ord[i + 1]?.klasser ?? 0) & K.VERB) !== 0
      ? 'ANDRE'
      : 'DET';

/** «Dere øver med meg»: da er det personen som snakker til tjenesten. */
const dere = (ord: Ord[]): Hvem =>
  ord.some((o) => /^(?:meg|mig|min|mitt|mine|mi|mina|jeg|eg|jag|oss)$/u.test(o.tekst))
    ? 'TJENESTE'
    : 'PERSON';

const hvemEr = (klasser: number): Hvem => {
  if ((klasser & K.PERSON) !== 0) return 'PERSON';
  if ((klasser & K.ANDRE) !== 0) return 'ANDRE';
  if ((klasser & K.TJENESTE) !== 0) return 'TJENESTE';
  return (klasser & K.YRKE) !== 0 ? 'YRKE' : 'DET';
};

/** «Gives you eye drops»: engelsk «you» er også den noe gjøres for. */
function erObjekt(ord: Ord[], i: number): boolean {
  const verb = ord[i - 1];
  if (ord[i]!.tekst !== 'you' || !verb) return false;
  return (
    /(?:ing|ves|ps|es)$|^(?:help|give|see|visit|turn|let|allow|makes?|keeps?|lets?|sees|takes|brings)$/u.test(
      verb.tekst,
    ) && !/^(?:does|yes)$/u.test(verb.tekst)
  );
}

/** «av sønnen», «sammen med din kone», «fra hjemmetjenesten». */
function erSkraattStilt(ord: Ord[], i: number): boolean {
  let bakover = 3;
  for (let j = i - 1; j >= Math.max(0, i - bakover); j--) {
    const { klasser, tekst } = ord[j]!;
    // «Følge til legetime og tannlege»: begge står etter «til».
    if (j > 0 && SAMME_RANG.test(tekst) && !erVerb(ord[i + 1], ord[i + 2])) {
      bakover = 5;
      continue;
    }
    if ((klasser & K.PREP) !== 0) return !(j === 0 && /^(?:for|om)$/u.test(tekst));
    if ((klasser & (K.VERB | K.OG | K.UNDER)) !== 0 || TEGN.has(tekst)) return false;
  }
  return false;
}

const SAMME_RANG = /^(?:og|eller|och|and|or)$/u;

/** «Du bruker rullator»: verbet, ikke personen. */
const erVerbetBruker = (ord: Ord[], i: number): boolean =>
  (ord[i]!.tekst === 'bruker' || ord[i]!.tekst === 'brukar') && i > 0 && (ord[i - 1]!.klasser & AKTOR) !== 0;

function arvet(ord: Ord[], forrige: Ledd | undefined, underordnet: boolean): Hvem | null {
  if (!forrige) return null;
  if (!underordnet) return forrige.subjekt;
  // «naboen, som kommer hver kveld»: den nærmeste før «som».
  if (!/^(?:som|who|which|whom)$/.test(ord[0]!.tekst)) return null;
  for (let i = forrige.ord.length - 1; i >= 0; i--) {
    const { klasser } = forrige.ord[i]!;
    if ((klasser & AKTOR) !== 0) return hvemEr(klasser);
    if ((klasser & (K.HJELP | K.GJOREMAAL)) !== 0) return 'DET';
  }
  return forrige.subjekt;
}
