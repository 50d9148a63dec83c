import {
  blirTvillinger,
  nyAnsatt,
  nyFullmakt,
  nyttTeam,
  type Ansatt,
  type Team,
} from '@/tests/factories/ansatt';
import type { Bruker } from '@/tests/factories/bruker';
import { nyttGrunnlag, om, type Grunnlag } from '@/tests/factories/grunnlag';
import type { Maal } from '@/tests/factories/maal';
import type { Tiltak } from '@/tests/factories/plan';
import { nyeFunksjonsvariabler } from '@/tests/factories/sak';
import { tilfeldig, type Tilfeldig } from '@/tests/factories/tilfeldig';
import { dato, yearOf } from '@/lib/platform/time/dato';
import { ANSATTE, type Ansattmal, type Lagnavn } from '../folk/ansatte';
import { BASER } from '../folk/gater';
import type { Person } from '../folk/person';

export interface Kollega extends Ansatt {
  mal: Ansattmal;
}

/** En bruker i bydelen, med det dagene trenger å vite. */
export interface Beboer {
  person: Person;
  bruker: Bruker;
  lag: Lagnavn;
  /** De kjente ansiktene. Den første er tjenesteansvarlig. */
  ansikter: Kollega[];
  maal: Maal[];
  tiltak: Tiltak[];
  stopp: { fom: string; tom: string | null }[];
  /** Bare de kjente ansiktene får gå dit. */
  bareKjente: boolean;
}

export interface Bydel {
  g: Grunnlag;
  terning: Tilfeldig;
  team: Record<Lagnavn, Team>;
  kolleger: Kollega[];
  /** Den eneste med det fornavnet. */
  kollega: (fornavn: string) => Kollega;
  fullmakt: { kari: string; unni: string };
  beboere: Beboer[];
}

export function nyBydel(naa: Date): Bydel {
  const g = nyttGrunnlag('nordvang', naa);
  g.rader.virksomhet.push({
    id: g.virksomhetId,
    navn: 'Bydel Nordvang',
    kommune: 'Solvik kommune',
    telefon: '00 00 10 00',
    adresse: 'Torvet 1, 9799 Nordvang',
    modell: 'MODELL_1',
    revurderingUker: 26,
    harBrukervalg: true,
    brukervalgDager: 10,
  });
  nyeFunksjonsvariabler(g, dato('2022-01-01'));
  const team: Bydel['team'] = {
    lillebekk: nyttTeam(g, { navn: 'Team Lillebekk', base: BASER.lillebekk }),
    fagerlia: nyttTeam(g, { navn: 'Team Fagerlia', base: BASER.fagerlia }),
    innsats: nyttTeam(g, { navn: 'Innsatsteamet', type: 'INNSATSTEAM', base: BASER.innsats }),
  };
  blirTvillinger(g, team.lillebekk, team.fagerlia);
  const kolleger = ANSATTE.map((mal, i) => ansett(g, team, mal, i));
  const kollega = (fornavn: string): Kollega => {
    const treff = kolleger.filter((k) => k.fornavn === fornavn);
    if (treff.length !== 1) throw new Error(`${treff.length} kolleger heter ${fornavn}`);
    return treff[0]!;
  };
  return {
    g,
    terning: tilfeldig('nordvang'),
    team,
    kolleger,
    kollega,
    fullmakt: fullmakter(g, kollega),
    beboere: [],
  };
}

function ansett(g: Grunnlag, team: Bydel['team'], mal: Ansattmal, nummer: number): Kollega {
  const fornavn = mal.navn.split(' ')[0]!.toLowerCase();
  const ansatt = nyAnsatt(g, {
    navn: mal.navn,
    profesjon: mal.profesjon,
    team: mal.lag.map((lag) => team[lag]),
    innloggingId: `demo-${fornavn.replace('ø', 'o').replace('å', 'a')}`,
    telefon: `00 00 20 ${String(nummer + 10)}`,
    kompetanser: mal.kompetanser?.map(({ kode, fom, tom }) => ({
      kode,
      ...(fom === undefined ? {} : { fom: om(g, fom) }),
      tom: tom === undefined ? null : om(g, tom),
    })),
  });
  return { ...ansatt, mal };
}

/** Kari har fullmakt for tjenestene; Unnis er gyldig nå, men smalere og bare ut året. */
function fullmakter(g: Grunnlag, kollega: (fornavn: string) => Kollega): Bydel['fullmakt'] {
  const aar = yearOf(g.iDag);
  return {
    kari: nyFullmakt(g, kollega('Kari'), {
      tjenester: ['15', '1', '6', '5', '9'],
      dokument: `${aar - 2}/0031-4`,
      gittAv: 'Bydelsdirektør Astri Norheim',
      fom: dato(`${aar - 2}-01-03`),
    }),
    unni: nyFullmakt(g, kollega('Unni'), {
      tjenester: ['15', '1'],
      dokument: `${aar}/0031-9`,
      gittAv: 'Bydelsdirektør Astri Norheim',
      fom: om(g, -40),
      tom: dato(`${aar}-12-31`),
    }),
  };
}
