import { nyBruker, type Bruker } from '@/tests/factories/bruker';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Lagnavn } from '../folk/ansatte';
import { BASER, FASTE_ADRESSER, GATER, POST } from '../folk/gater';
import type { Person } from '../folk/person';
import { HJEM } from '../innhold/kartlegging';
import { GODT_AA_VITE } from '../innhold/godt-aa-vite';
import type { Bydel } from './bydel';
import { giPaarorende } from './familie';
import { medPronomen } from './ord';

const D_NUMMER = ['Samuel Tesfai', 'Wanda Zielinska'];
const UTEN_NUMMER = 'Yonas Gebre';
/** Hennes står i solveig.ts. */
const SOLVEIG = 'Solveig Nygård';
const NYNORSK = ['Guri Nesheim', 'Hallvard Tangerås', 'Dordi Vikane'];
export const STRENGT_FORTROLIG = 'Linda Myhrer';
export const FORTROLIG = 'Fadumo Ibrahim';

type Felt = NonNullable<Parameters<typeof nyBruker>[1]['felt']>;

export interface Innflytting {
  /** Dagen teamet fikk ansvaret. */
  siden: Dato;
  fodt?: Dato;
  felt?: Felt;
}

/** Personen med navn, nummer, bolig, nøkkel og pårørende. */
export function flyttInn(b: Bydel, person: Person, lag: Lagnavn, inn: Innflytting): Bruker {
  const { g, terning } = b;
  const plass = b.beboere.length;
  const bruker = nyBruker(g, {
    navn: person.navn,
    kjonn: person.kjonn,
    team: b.team[lag],
    fodt: inn.fodt ?? addDays(g.iDag, -Math.ceil(person.alder * 365.25) - terning.heltall(1, 360)),
    nummer: person.navn === UTEN_NUMMER ? null : { type: D_NUMMER.includes(person.navn) ? 'DNR' : 'FNR' },
    siden: inn.siden,
    felt: {
      ...bolig(b, lag, plass),
      ...hverdag(b, person, plass),
      ...FASTE_ADRESSER[person.navn],
      ...sperre(person),
      ...inn.felt,
    },
  });
  if (person.navn !== STRENGT_FORTROLIG && person.navn !== SOLVEIG)
    giPaarorende(b, bruker, person.alder, plass);
  return bruker;
}

function bolig({ terning }: Bydel, lag: Lagnavn, plass: number): Felt {
  const gate = GATER[lag][plass % GATER[lag].length]!;
  const nummer = 1 + ((plass * 7) % 38);
  // Rundt 450 meter til alle kanter; gata gir en egen klynge.
  const klynge = (plass % GATER[lag].length) * 0.63;
  const meter = (m: number): number => m / 111_000;
  return {
    ...POST,
    adresse: `${gate} ${nummer}${plass % 4 === 1 ? ' B' : ''}`,
    breddegrad: rund(BASER[lag].breddegrad + meter(260 * Math.sin(klynge) + terning.heltall(-120, 120))),
    lengdegrad: rund(
      BASER[lag].lengdegrad + meter(2 * (260 * Math.cos(klynge) + terning.heltall(-120, 120))),
    ),
  };
}

const rund = (tall: number): number => Math.round(tall * 1e5) / 1e5;

function hverdag({ terning }: Bydel, person: Person, plass: number): Felt {
  const harNokkel = harNokkelHosOss(plass);
  return {
    telefon: `00 00 3${String(plass)
      .padStart(3, '0')
      .replace(/(.)(..)/, '$1 $2')}`,
    husstand: borAlene(person, plass) ? 'BOR_ALENE' : 'BOR_MED_ANDRE',
    maalform: NYNORSK.includes(person.navn) ? 'NYNORSK' : 'BOKMAAL',
    adressetillegg: HJEM[plass % HJEM.length]!.tillegg,
    godtAaVite: medPronomen(GODT_AA_VITE[plass % GODT_AA_VITE.length]!, person.kjonn),
    nokkelnummer: harNokkel ? String(plass + 11) : null,
    nokkelkode: harNokkel && plass % 3 === 0 ? String(terning.heltall(1000, 9999)) : null,
  };
}

/** Den som er blitt alene, bor alene. Av de andre bor de fleste eldre alene. */
const borAlene = (person: Person, plass: number): boolean =>
  person.bakgrunn === 'enke' ||
  person.maal.some(([navn]) => navn === 'sorgen') ||
  (person.alder > 60 && plass % 6 !== 2);

export const harNokkelHosOss = (plass: number): boolean => plass % 5 !== 3;

/** Alt som kan vise hvor hun er, mangler når adressen er strengt fortrolig. */
function sperre(person: Person): Felt {
  if (person.navn === FORTROLIG) return { adressesperre: 'FORTROLIG', nokkelkode: null };
  if (person.navn !== STRENGT_FORTROLIG) return {};
  return {
    adressesperre: 'STRENGT_FORTROLIG',
    adresse: null,
    postnummer: null,
    poststed: null,
    adressetillegg: null,
    breddegrad: null,
    lengdegrad: null,
    telefon: null,
    nokkelnummer: null,
    nokkelkode: null,
    godtAaVite: 'Ring aldri på. Avtalt banking står i permen på kontoret.',
    husstand: 'BOR_MED_ANDRE',
  };
}
