import { nyeOrd, nyPaarorende, nyTjenesteansvarlig, nyttNotat } from '@/tests/factories/bruker';
import { om, tidspunkt } from '@/tests/factories/grunnlag';
import { nyKartlegging, nySak } from '@/tests/factories/sak';
import { nyttTilGodkjenning } from '@/tests/factories/vedtak';
import { dato, yearOf } from '@/lib/platform/time/dato';
import { formatDay } from '@/lib/platform/time/format';
import { p } from '../folk/person';
import type { Beboer, Bydel } from './bydel';
import { flyttInn } from './innflytting';
import { skaarer } from './kartlegging';
import { solveigsMaal } from './solveig-maal';
import { solveigsPlan } from './solveig-plan';

const ORD =
  'Jeg vil gå til postkassen selv, og stelle rosene mine til våren. Jeg vil at dere skal ha tid til en prat når dere først er her. Dusjen vil jeg greie alene, og pillene har jeg alltid styrt.';
const SOLVEIG = p(
  'Solveig Nygård',
  'K',
  82,
  'hofte',
  ORD,
  ['benken', 'gå til postkassen selv'],
  ['dusj', 'Dusjen vil jeg greie alene'],
  ['ukedosett', 'pillene har jeg alltid styrt'],
);

/** Solveig kom hjem fra helsehuset for litt over tre uker siden. Hun er den de fleste skjermene viser. */
export function leggSolveig(b: Bydel): Beboer {
  const { g } = b;
  const [yusuf, lise, maren] = ['Yusuf', 'Lise', 'Maren'].map(b.kollega) as [
    Beboer['ansikter'][0],
    Beboer['ansikter'][0],
    Beboer['ansikter'][0],
  ];
  const bruker = flyttInn(b, SOLVEIG, 'lillebekk', {
    siden: om(g, -22),
    fodt: dato(`${yearOf(g.iDag) - 82}-04-11`),
    felt: {
      nokkelnummer: '27',
      nokkelkode: '4417',
      husstand: 'BOR_ALENE',
      godtAaVite:
        'Hører best på høyre øre. Sett deg på den siden. Katten Pus skal ikke ut. Snakker gjerne om rosene, helst ikke om fallet. Ring på først, Solveig vil helst åpne selv.',
    },
  });
  nyPaarorende(g, bruker, {
    navn: 'Anne Nygård',
    relasjon: 'datter',
    telefon: '00 00 70 27',
    erNaermeste: true,
  });
  nyTjenesteansvarlig(g, bruker, yusuf, om(g, -20));
  const sak = nySak(g, bruker, {
    saksbehandler: b.kollega('Henrik'),
    mottatt: om(g, -22),
    saksnummer: `${yearOf(om(g, -22))}/0417`,
    henvendelse: {
      fra: 'SYKEHUS',
      kanal: 'MELDING',
      innhold:
        'Kommer hjem fra helsehuset etter hoftebrudd. Ønsker selv å klare mest mulig, og ber om hjelp til å komme i gang hjemme.',
    },
  });
  const ord = nyeOrd(g, bruker, { tekst: ORD, spurtAv: lise, dato: om(g, -21), tilStede: 'Datteren Anne' });
  const felt = {
    tilStede: 'Datteren Anne',
    egneRessurser: 'Sta på en god måte. Har stelt hage hele livet og øver når ingen ser på.',
    nettverk: 'Datteren Anne er innom i helgene. Nabo Signe tar avisa.',
    risiko: 'Fall, særlig på is. Trekker for rullatoren når det haster.',
    bolig: 'Toroms i andre etasje med heis. Trangt bad, dusjkrakk på plass.',
    adkomst: 'Nøkkel 27 i skapet på basen. Ring på først.',
  };
  const kartlegging = nyKartlegging(g, bruker, {
    av: lise,
    dato: om(g, -21),
    sak,
    egneOrd: ord,
    skaarer: { ...skaarer(b, SOLVEIG, 0), ute: 4, inne: 3, hygiene: 3, egenHelse: 3, hukommelse: 1 },
    felt,
  });
  const beboer: Beboer = {
    person: SOLVEIG,
    bruker,
    lag: 'lillebekk',
    ansikter: [yusuf, b.kollega('Sindre'), b.kollega('Amina'), b.kollega('Elif')],
    maal: [],
    tiltak: [],
    stopp: [],
    bareKjente: false,
  };
  b.beboere.push(beboer);
  beboer.maal = solveigsMaal(b, beboer, ord);
  nyttTilGodkjenning(g, bruker, {
    sak,
    kartlegging,
    egneOrd: ord,
    maal: beboer.maal,
    tjenesteansvarlig: yusuf,
    opprettet: om(g, -9),
    sendt: g.iDag,
    virkningFom: om(g, 5),
    revurderesInnen: om(g, 21),
    formaal: 'Du skal bo hjemme, gå ut på egen hånd og stelle deg selv slik du vil.',
    begrunnelse: `Du brakk hoften ${formatDay(om(g, -77))} og kom hjem fra helsehuset ${formatDay(om(g, -23))}. Du går nå korte strekninger inne med rullator, og trenger noen ved siden av deg i dusjen. Du bor alene, og datteren din hjelper deg når hun kan. Vi mener at du trenger hjelp en tid for å komme dit du vil.`,
    brukersSyn:
      'Du har sagt at du vil klare mest mulig selv, og at vi skal ha tid til en prat når vi først er der. Det har vi lagt stor vekt på.',
    linjer: [
      { tjeneste: '15', omfang: 'Medisiner, opptrening og stell etter bruddet' },
      { tjeneste: '1', omfang: 'Personlig stell og påkledning', personligStell: true },
    ],
  });
  solveigsPlan(b, beboer);
  nyttNotat(g, bruker, {
    slag: 'JOURNAL',
    tekst:
      'Fylte ukedosett sammen. Solveig leste navnene høyt og kjente igjen alle unntatt den nye blodtrykksmedisinen.',
    av: maren,
    tidspunkt: tidspunkt(g, om(g, -9), 10, 20),
    maalId: beboer.maal[2]!.id,
  });
  nyttNotat(g, bruker, {
    slag: 'TJENESTE',
    tekst: 'Vondt i hoften da hun reiste seg etter kveldsmaten. Det gikk over da hun fikk sitte litt.',
    av: b.kollega('Nora'),
    tidspunkt: tidspunkt(g, om(g, -1), 19, 40),
    maalId: beboer.maal[0]!.id,
  });
  nyttNotat(g, bruker, {
    slag: 'SAK',
    tekst: 'Anne ringte og spurte om egenandel. Forklarte at personlig stell og helsetjenester er gratis.',
    av: b.kollega('Henrik'),
    tidspunkt: tidspunkt(g, om(g, -6), 13, 5),
  });
  return beboer;
}
