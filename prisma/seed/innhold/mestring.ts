export interface Mestringsperson {
  navn: string;
  kjonn: 'K' | 'M';
  fodt: string;
  adresse: string;
  telefon: string;
  henvendelse: string;
  ord: string;
  ressurser: string;
  nettverk: string;
  bolig: string;
  andre: string[];
  dagerSidenStart: number;
  uker: number;
  skaarer: Record<string, number>;
  maal: {
    tittel: string;
    utdrag: string;
    fra: string;
    til: string;
    maalepunkt: string;
    nivaaer: readonly string[];
  }[];
  /** Mål, uke, nivå. */
  vurdert: [number, number, number][];
  /** Hva gikk bra, hva prøver vi nå. Én per uke. */
  ukenotater: [string, string][];
  maalinger: { naar: 'START' | 'SLUTT'; verdi: Record<string, string | number | null> }[];
  slutt: { dager: number; nivaa: number; syn: string; endret: string } | null;
}

const sppb = (gange: number, reising: number | null, tandem: number | null) => ({
  instrument: 'SPPB', samlet: 10, halvtandem: 10, tandem, gange, reising,
}); // prettier-ignore
const egen = (aktivitet: string, verdi: number) => ({
  instrument: 'EGENVURDERING', aktivitet, verdi, retning: 'HOY_ER_BEST',
}); // prettier-ignore

const SKAARER = {
  husarbeid: 3, innkjop: 3, hygiene: 2, paakledning: 2, spise: 1, lageMat: 2, toalett: 1, inne: 2, ute: 3,
  egenHelse: 2, hukommelse: 1, kommunikasjon: 9, beslutninger: 1, sosial: 2, atferd: 9, syn: 2, horsel: 2, okonomi: 1,
}; // prettier-ignore

const KIRKEKOR = {
  tittel: 'Gå til kirken og hjem igjen',
  utdrag: 'synge i koret igjen',
  fra: 'Går til porten med rullator og følge',
  til: 'Går til kirken og hjem alene, to ganger',
  maalepunkt: 'Hun skriver turene på kalenderen i gangen',
  nivaaer: [
    'Går bare inne',
    'Går til porten',
    'Går til kirken og hjem',
    'Går dit og står gjennom øvelsen',
    'Går dit i snø',
  ],
};
const DUSJ = {
  tittel: 'Dusje uten noen i rommet',
  utdrag: 'vil ikke ha noen i dusjen',
  fra: 'Har en ved siden av hele tiden',
  til: 'Dusjer alene med krakk og håndtak',
  maalepunkt: 'Hun sier selv fra at hun har dusjet alene',
  nivaaer: [
    'Vasker seg ved vasken',
    'Dusjer med en i rommet',
    'Dusjer alene',
    'Dusjer og kler på seg alene',
    'Vasker håret også',
  ],
};
const FROKOST = {
  tittel: 'Lage frokost og bære den til bordet',
  utdrag: 'min egen kaffe',
  fra: 'Får maten servert',
  til: 'Lager kaffe og brødskive og bruker trillebordet',
  maalepunkt: 'Frokosten står på bordet når noen kommer innom',
  nivaaer: [
    'Får maten servert i senga',
    'Får maten servert ved bordet',
    'Lager frokost med trillebord',
    'Lager frokost og rydder',
    'Lager også middag',
  ],
};
const POSTKASSE = {
  tittel: 'Hente avisa i postkassen',
  utdrag: 'hente avisa mi',
  fra: 'Naboen henter avisa',
  til: 'Henter avisa selv, med stokk',
  maalepunkt: 'Avisa ligger på kjøkkenbordet',
  nivaaer: [
    'Kommer ikke ut',
    'Kommer til trappa',
    'Henter avisa',
    'Henter avisa uten stokk',
    'Går rundt kvartalet',
  ],
};

/** Oppdiktede. Ingen i teamet kjenner dem. */
export const MESTRINGSFOLK: readonly Mestringsperson[] = [
  {
    navn: 'Reidun Aasland',
    kjonn: 'K',
    fodt: '1948-03-19',
    adresse: 'Kvernveien 31',
    telefon: '00 00 39 01',
    henvendelse: 'Ringer selv. Falt i høst, og har ikke vært i koret siden.',
    ord: 'Jeg skal synge i koret igjen. Og jeg vil ikke ha noen i dusjen.',
    ressurser: 'Har sunget i koret i førti år og øver hver dag hjemme.',
    nettverk: 'Korvenninnen Torill ringer og vil gå sammen med henne.',
    bolig: 'Andre etasje, trapp med rekkverk på én side. Dusj med kant.',
    andre: ['Torill fra koret'],
    dagerSidenStart: 16,
    uker: 6,
    skaarer: SKAARER,
    maal: [KIRKEKOR, DUSJ],
    vurdert: [
      [0, 1, -1],
      [1, 1, -1],
      [0, 2, -1],
      [1, 2, 0],
    ],
    ukenotater: [
      ['Gikk trappa to ganger med Lise bak seg.', 'Krakk og håndtak i dusjen. Bjørn måler gangen.'],
      [
        'Dusjet alene på torsdag. Hun ropte fra badet at det gikk fint.',
        'Halve veien til kirken, med Torill.',
      ],
    ],
    maalinger: [
      { naar: 'START', verdi: sppb(7.4, 15.2, 4) },
      { naar: 'START', verdi: egen('Gå til kirken', 2) },
    ],
    slutt: null,
  },
  {
    navn: 'Egil Torvund',
    kjonn: 'M',
    fodt: '1941-08-02',
    adresse: 'Møllesvingen 8',
    telefon: '00 00 39 02',
    henvendelse: 'Kom hjem fra rehabilitering, og spør om hjelp til frokosten.',
    ord: 'Jeg vil sitte ved bordet med min egen kaffe. Ikke få den servert.',
    ressurser: 'Var kokk på båt. Vet hvordan et kjøkken skal stå.',
    nettverk: 'Sønnen kommer i helgene.',
    bolig: 'Leilighet på én flate. Smalt kjøkken.',
    andre: [],
    dagerSidenStart: 43,
    uker: 6,
    skaarer: SKAARER,
    maal: [FROKOST],
    vurdert: [
      [0, 1, -1],
      [0, 3, -1],
      [0, 5, 0],
    ],
    ukenotater: [
      ['Fant en plass til trillebordet.', 'Kaffe først, brødskiva senere.'],
      ['Traktet kaffe tre dager.', 'Brødskive også.'],
      ['Bar ingenting, trillet alt.', 'Uten oss til stede på tirsdag.'],
      ['Lagde frokost alene to ganger.', 'Hver dag denne uka.'],
      ['Frokost hver dag, uten oss.', 'Se om det holder.'],
    ],
    maalinger: [
      { naar: 'START', verdi: sppb(8.9, null, null) },
      { naar: 'START', verdi: egen('Lage frokost', 1) },
    ],
    slutt: null,
  },
  {
    navn: 'Signe Hovland',
    kjonn: 'K',
    fodt: '1938-11-27',
    adresse: 'Kvernveien 5',
    telefon: '00 00 39 03',
    henvendelse: 'Datteren ringer. Moren klarer seg ikke i dusjen etter lårbeinsbruddet.',
    ord: 'Jeg vil ikke ha noen i dusjen. Men jeg er redd for å falle igjen.',
    ressurser: 'Sier fra når hun er trett, og tar pauser.',
    nettverk: 'Datteren bor i nabobygda.',
    bolig: 'Rekkehus med trapp inne.',
    andre: ['Datteren Berit'],
    dagerSidenStart: 42,
    uker: 6,
    skaarer: { ...SKAARER, hygiene: 4, paakledning: 3, inne: 3 },
    maal: [DUSJ],
    vurdert: [
      [0, 2, -1],
      [0, 4, -1],
    ],
    ukenotater: [
      ['Satte seg på krakken selv.', 'Håndtaket flyttes til venstre.'],
      ['Vasket overkroppen alene.', 'Føttene, med langskaftet svamp.'],
    ],
    maalinger: [{ naar: 'START', verdi: { instrument: 'COPM', tall1: 3, tall2: 2.5 } }],
    slutt: null,
  },
  {
    navn: 'Birger Nystuen',
    kjonn: 'M',
    fodt: '1944-05-06',
    adresse: 'Møllesvingen 22',
    telefon: '00 00 39 04',
    henvendelse: 'Fastlegen ber om opptrening hjemme etter lungebetennelse.',
    ord: 'Jeg vil hente avisa mi før noen andre har lest den.',
    ressurser: 'Gikk på ski til han var sytti.',
    nettverk: 'Naboen har hentet avisa.',
    bolig: 'Enebolig, tre trinn ut. Postkassen står nede ved veien.',
    andre: [],
    dagerSidenStart: 58,
    uker: 6,
    skaarer: SKAARER,
    maal: [POSTKASSE],
    vurdert: [
      [0, 2, -1],
      [0, 4, 0],
    ],
    ukenotater: [
      ['Ut på trappa hver dag.', 'Ned de tre trinnene.'],
      ['Til porten med Bjørn.', 'Alene til porten.'],
      ['Hentet avisa på fredag.', 'Hver morgen.'],
      ['Hentet avisa hele uka.', 'Uten stokk.'],
    ],
    maalinger: [
      { naar: 'START', verdi: sppb(6.9, 14.4, 5) },
      { naar: 'START', verdi: egen('Hente avisa', 2) },
      { naar: 'SLUTT', verdi: sppb(5.1, 12.1, 10) },
      { naar: 'SLUTT', verdi: egen('Hente avisa', 9) },
    ],
    slutt: {
      dager: 15,
      nivaa: 1,
      syn: 'Nå henter jeg avisa selv, og leser den først. Jeg trenger ikke flere som kommer.',
      endret:
        'Du går ned trinnene og til postkassen hver morgen, uten stokk. Du sier at du ikke er redd for å falle lenger.',
    },
  },
];
