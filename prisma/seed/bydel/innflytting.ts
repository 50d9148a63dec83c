import { nyBruker, nyPaarorende, type Bruker } from '@/tests/factories/bruker';
import { om } from '@/tests/factories/grunnlag';
import { addDays, dato, yearOf } from '@/lib/platform/time/dato';
import type { Lagnavn } from '../folk/ansatte';
import { BASER, GATER, POST } from '../folk/gater';
import type { Person } from '../folk/person';
import { GODT_AA_VITE, TILLEGG } from '../innhold/godt-aa-vite';
import type { Bydel } from './bydel';
import { medPronomen } from './ord';

const D_NUMMER = ['Samuel Tesfai', 'Wanda Zielinska'];
const UTEN_NUMMER = 'Yonas Gebre';
const OPPFOLGING = ['Tor Inge Vik', 'Jens Ivar Melby'];
const NYNORSK = ['Guri Nesheim', 'Hallvard Tangerås', 'Dordi Vikane'];
export const STRENGT_FORTROLIG = 'Linda Myhrer';
export const FORTROLIG = 'Fadumo Ibrahim';

type Felt = NonNullable<Parameters<typeof nyBruker>[1]['felt']>;

/** Personen med navn, nummer, bolig, nøkkel og pårørende. */
export function flyttInn(b: Bydel, person: Person, lag: Lagnavn, felt: Felt = {}): Bruker {
  const { g, terning } = b;
  const plass = b.beboere.length;
  const bruker = nyBruker(g, {
    navn: person.navn,
    kjonn: person.kjonn,
    team: b.team[lag],
    relasjon: OPPFOLGING.includes(person.navn) ? 'OPPFOLGING' : 'TJENESTE',
    fodt: addDays(dato(`${yearOf(g.iDag) - person.alder}-01-01`), -terning.heltall(1, 30) - 7 * (plass % 45)),
    nummer: person.navn === UTEN_NUMMER ? null : { type: D_NUMMER.includes(person.navn) ? 'DNR' : 'FNR' },
    siden: om(g, -terning.heltall(120, 900)),
    felt: { ...bolig(b, lag, plass), ...hverdag(b, person, plass), ...sperre(person), ...felt },
  });
  if (person.navn !== STRENGT_FORTROLIG) giPaarorende(b, bruker, plass);
  return bruker;
}

function bolig({ terning }: Bydel, lag: Lagnavn, plass: number): Felt {
  const gate = GATER[lag][plass % GATER[lag].length]!;
  const nummer = 1 + ((plass * 7) % 38);
  // Rundt 600 meter til alle kanter; gata gir en egen klynge.
  const klynge = (plass % GATER[lag].length) * 0.63;
  const meter = (m: number): number => m / 111_000;
  return {
    ...POST,
    adresse: `${gate} ${nummer}${plass % 4 === 1 ? ' B' : ''}`,
    breddegrad: rund(BASER[lag].breddegrad + meter(380 * Math.sin(klynge) + terning.heltall(-120, 120))),
    lengdegrad: rund(BASER[lag].lengdegrad + meter(2 * (380 * Math.cos(klynge) + terning.heltall(-120, 120)))),
  };
}

const rund = (tall: number): number => Math.round(tall * 1e5) / 1e5;

function hverdag({ terning }: Bydel, person: Person, plass: number): Felt {
  const harNokkel = plass % 5 !== 3;
  return {
    telefon: `00 00 3${String(plass).padStart(3, '0').replace(/(.)(..)/, '$1 $2')}`,
    husstand: person.alder > 60 && plass % 6 !== 2 ? 'BOR_ALENE' : 'BOR_MED_ANDRE',
    maalform: NYNORSK.includes(person.navn) ? 'NYNORSK' : 'BOKMAAL',
    adressetillegg: TILLEGG[plass % TILLEGG.length],
    godtAaVite: medPronomen(GODT_AA_VITE[plass % GODT_AA_VITE.length]!, person.kjonn),
    nokkelnummer: harNokkel ? String(plass + 11) : null,
    nokkelkode: harNokkel && plass % 3 === 0 ? String(terning.heltall(1000, 9999)) : null,
  };
}

/** Alt som kan vise hvor hun er, mangler når adressen er strengt fortrolig. */
function sperre(person: Person): Felt {
  if (person.navn === FORTROLIG) return { adressesperre: 'FORTROLIG', nokkelkode: null };
  if (person.navn !== STRENGT_FORTROLIG) return {};
  return { adressesperre: 'STRENGT_FORTROLIG', adresse: null, postnummer: null, poststed: null, adressetillegg: null, breddegrad: null, lengdegrad: null, telefon: null, nokkelnummer: null, nokkelkode: null, godtAaVite: 'Ring aldri på. Avtalt banking står i permen på kontoret.', husstand: 'BOR_MED_ANDRE' }; // prettier-ignore
}

const FAMILIE = {
  K: [['Anne', 'datter'], ['Silje', 'datter'], ['Mona', 'søster'], ['Camilla', 'barnebarn'], ['Hilde', 'svigerdatter'], ['Trine', 'datter'], ['Wenche', 'nabo'], ['Ingvild', 'niese']],
  M: [['Lars', 'sønn'], ['Morten', 'sønn'], ['Geir', 'bror'], ['Pål', 'nevø'], ['Espen', 'sønn'], ['Kenneth', 'svigersønn'], ['Ulf', 'venn'], ['Joakim', 'barnebarn']],
} as const; // prettier-ignore

function giPaarorende(b: Bydel, bruker: Bruker, plass: number): void {
  if (plass % 9 === 4) return; // noen har ingen
  const etternavn = bruker.etternavn.split(' ').at(-1)!;
  const antall = plass % 3 === 0 ? 2 : 1;
  for (let nr = 0; nr < antall; nr += 1) {
    const [fornavn, relasjon] = FAMILIE[(plass + nr) % 2 ? 'K' : 'M'][(plass * 3 + nr * 5) % 8]!;
    const egetNavn = relasjon === 'venn' || relasjon === 'nabo' || relasjon === 'svigersønn' ? 'Lien' : etternavn;
    nyPaarorende(b.g, bruker, { navn: `${fornavn} ${egetNavn}`, relasjon, telefon: `00 00 7${nr} ${String(plass % 100).padStart(2, '0')}`, erNaermeste: nr === 0 }); // prettier-ignore
  }
}
