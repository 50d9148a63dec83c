import { tema } from './typer';

/** Stell, klær, toalett og det å komme i seng. */
export const TEMA_KROPP = {
  dusj: tema({
    maal: {
      tittel: 'Dusje selv, med en av oss i rommet ved siden av',
      fra: 'Trenger hjelp til alt unntatt ansiktet',
      til: 'Vasker og tørker seg selv, sier fra når {hun} er ferdig',
      maalepunkt: 'Vi spør etterpå hva {hun} gjorde selv',
      nivaaer: ['Vil ikke dusje', 'Trenger hjelp til det meste', 'Dusjer selv, en av oss ved siden av', 'Dusjer selv, en av oss i leiligheten', 'Dusjer når det passer, alene hjemme'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'stelle deg selv slik du vil',
    behov: 'Du er utrygg i dusjen og trenger noen i nærheten.',
    omfang: { stell: ['personlig stell'] },
    tiltak: [{ tekst: 'Dusj, {hun} styrer selv, vi venter i rommet ved siden av', tjeneste: '1', dagsdel: 'FORMIDDAG', rytme: 'to', anslag: 30, kompetanse: 'STELL' }],
    skaarer: { hygiene: 3, paakledning: 2 },
    sett: ['Trengte hjelp til det meste', 'Vasket overkroppen selv, vi tok rygg og føtter', 'Gjorde alt selv, vi hørte vannet gjennom døra'],
  }),
  morgenstell: tema({
    maal: {
      tittel: 'Vaske og kle på seg selv ved vasken om morgenen',
      fra: 'Får hjelp til overkropp, underkropp og klær',
      til: 'Ordner overkropp og skjorte selv, får hjelp til resten',
      maalepunkt: 'Det som er gjort når vi kommer tilbake fra kjøkkenet',
      nivaaer: ['Stelles i senga', 'Får hjelp til alt ved vasken', 'Ordner overkropp og skjorte', 'Ordner alt unntatt føttene', 'Er ferdig når vi kommer'], // prettier-ignore
      innenUker: 14,
    },
    formaal: 'stå opp og kle deg slik du pleier',
    behov: 'Du trenger hjelp til å komme i gang, men gjør mer selv når du får tid.',
    omfang: { stell: ['personlig stell', 'påkledning'] },
    tiltak: [{ tekst: 'Morgenstell, {hun} begynner selv', tjeneste: '1', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 30, kompetanse: 'STELL' }],
    skaarer: { hygiene: 4, paakledning: 4 },
    sett: ['Sliten, fikk hjelp til alt', 'Vasket ansikt og armer, knappet skjorta nesten selv', 'Satt ferdig påkledd til livet og ventet'],
  }),
  kveldsstell: tema({
    maal: {
      tittel: 'Gjøre seg klar for natta i sitt eget tempo',
      fra: 'Blir lagt før {hun} er trøtt',
      til: 'Velger selv når {hun} vil i seng, og ordner tenner og nattøy',
      maalepunkt: 'Vi spør hva som ble gjort uten oss',
      nivaaer: ['Sovner i stolen', 'Får hjelp til alt', 'Ordner tenner og nattøy', 'Ordner alt unntatt strømpene', 'Legger seg alene'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'avslutte dagen slik du selv vil',
    behov: 'Du er sliten på slutten av dagen, og trenger en hånd for å komme trygt i seng.',
    omfang: { stell: ['personlig stell'] },
    tiltak: [{ tekst: 'Kveldsstell', tjeneste: '1', dagsdel: 'KVELD', rytme: 'daglig', anslag: 25, kompetanse: 'STELL' }],
    skaarer: { hygiene: 3, paakledning: 4 },
    sett: ['Sov i stolen da vi kom', 'Pusset tennene selv, hjelp til klærne', 'Hadde nattøyet på og så på nyhetene'],
  }),
  stromper: tema({
    maal: {
      tittel: 'Få på støttestrømpene selv med strømpepåtrekker',
      fra: 'Får dem på av oss',
      til: 'Tar på begge med hjelpemiddelet, fem dager på rad',
      maalepunkt: 'Kryss på lappen i skapdøra',
      nivaaer: ['Går uten', 'Får dem på av oss', 'Tar dem på med hjelpemiddelet', 'Tar dem av og på', 'Lærer bort til naboen'], // prettier-ignore
      innenUker: 8,
    },
    formaal: 'holde beina i orden og klare strømpene selv',
    behov: 'Du har hovne bein, og når ikke ned til føttene.',
    omfang: { '15': ['støttestrømper', 'oppfølging av hud og bein'] },
    tiltak: [
      { tekst: 'Støttestrømper', tjeneste: '15', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 15 },
      { tekst: 'Strømper av', tjeneste: '15', dagsdel: 'KVELD', rytme: 'daglig', anslag: 10 },
    ],
    skaarer: { paakledning: 4, egenHelse: 3 },
    sett: ['Fikk dem på av oss', 'Tok den venstre selv', 'Begge på før kaffen, uten oss'],
  }),
  heisen: tema({
    maal: {
      tittel: 'Bli løftet rolig, og sitte i vinduet når dagen begynner',
      fra: 'Er redd i heisen og vil helst bli liggende',
      til: 'Sier selv «nå» når heisen skal gå, og sitter oppe til middag',
      maalepunkt: 'Vi spør hvordan det kjentes',
      nivaaer: ['Vil ligge', 'Er oppe en liten stund', 'Sitter oppe til middag', 'Sitter oppe hele dagen', 'Er ute i rullestolen'], // prettier-ignore
      innenUker: 10,
    },
    formaal: 'komme opp og være med på dagen uten å være redd',
    behov: 'Du kan ikke stå på beina, og trenger heis for å komme trygt opp.',
    omfang: { stell: ['personlig stell', 'forflytning'], '15': ['oppfølging av hud og hjelpemidler'] },
    tiltak: [
      { tekst: 'Stell med heis', tjeneste: '1', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 45, kompetanse: 'FORFLYTNING', to: true },
      { tekst: 'Stell med heis', tjeneste: '1', dagsdel: 'ETTERMIDDAG', rytme: 'daglig', anslag: 30, kompetanse: 'FORFLYTNING', to: true },
    ],
    skaarer: { hygiene: 5, paakledning: 5, inne: 5, toalett: 5 },
    sett: ['Redd, ville ned igjen', 'Holdt hånda mi og telte til tre', 'Sa «nå» selv og lo da vi svingte'],
  }),
  toalettet: tema({
    maal: {
      tittel: 'Rekke toalettet selv på dagtid',
      fra: 'Rekker det ikke, og bytter i stedet',
      til: 'Går selv når {hun} kjenner det, fem dager av sju',
      maalepunkt: 'Vi spør, og ser hvor mange bind som er brukt',
      nivaaer: ['Bruker bleie hele døgnet', 'Går med hjelp til faste tider', 'Går selv de fleste dager', 'Går selv alle dager', 'Trenger ikke bind'], // prettier-ignore
      innenUker: 10,
    },
    formaal: 'ordne deg på toalettet uten å skamme deg',
    behov: 'Du rekker ikke alltid fram, og lar være å gå ut på grunn av det.',
    omfang: { stell: ['hjelp ved toalett'], '15': ['oppfølging av vannlating og hud'] },
    tiltak: [{ tekst: 'Toalett og en kopp te', tjeneste: '1', dagsdel: 'MIDDAG', rytme: 'daglig', anslag: 20, kompetanse: 'STELL' }],
    skaarer: { toalett: 4, inne: 3 },
    sett: ['Rakk det ikke', 'Rakk det én gang, ringte på oss neste', 'Ordnet seg selv hele dagen'],
  }),
  badet: tema({
    maal: {
      tittel: 'Bruke badet trygt med nye håndtak og stol',
      fra: 'Holder seg i vasken, som løsner',
      til: 'Går inn, setter seg og kommer ut uten å ta i vasken',
      maalepunkt: 'Vi går gjennom det sammen og ser etter hva {hun} tar i',
      nivaaer: ['Bruker ikke badet', 'Holder i vasken', 'Bruker håndtakene', 'Bruker badet uten å tenke på det', 'Viser andre hvordan'], // prettier-ignore
      innenUker: 6,
    },
    formaal: 'bruke ditt eget bad uten å være redd',
    behov: 'Badet er trangt og glatt, og du har falt der.',
    omfang: { '15': ['tilrettelegging av boligen', 'trening i bruk'] },
    tiltak: [{ tekst: 'Øve på badet med stol og håndtak', tjeneste: '15', dagsdel: 'FORMIDDAG', rytme: 'en', anslag: 40, kompetanse: 'TILRETTELEGGING' }],
    skaarer: { hygiene: 3, inne: 3 },
    sett: ['Tok i vasken likevel', 'Brukte håndtaket inn, men ikke ut', 'Satte seg og reiste seg uten å ta feil'],
  }),
};
