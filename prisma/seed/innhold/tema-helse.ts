import { tema } from './typer';

/** Medisin, sår, pust, smerte. */
export const TEMA_HELSE = {
  ukedosett: tema({
    maal: {
      tittel: 'Ta medisinene selv fra ukedosett',
      fra: 'Får dem delt ut av oss',
      til: 'Tar alle selv i fire uker på rad',
      maalepunkt: 'Luker som er tomme når dosetten fylles',
      nivaaer: ['Glemmer de fleste', 'Tar dem når vi minner om det', 'Tar alle selv', 'Fyller dosetten sammen med oss', 'Fyller dosetten selv'], // prettier-ignore
      innenUker: 8,
    },
    formaal: 'styre medisinene dine selv',
    behov: 'Medisinlista er ny, og du blander de gamle og de nye eskene.',
    omfang: { '15': ['medisiner'] },
    tiltak: [{ tekst: 'Fylle ukedosett sammen', tjeneste: '15', dagsdel: 'FORMIDDAG', rytme: 'en', anslag: 25, kompetanse: 'LEGEMIDLER', maa: true }],
    skaarer: { egenHelse: 3, hukommelse: 2 },
    sett: ['Fire luker var fulle', 'En luke var full, resten tatt', 'Alle luker tomme, fylte to selv'],
  }),
  dosett: tema({
    maal: {
      tittel: 'Ha medisinen i kroppen til rett tid, uten å bli mast på',
      fra: 'Tar dem når {hun} kommer på det',
      til: 'Åpner luka selv når vi er der, og sier fra når noe er galt',
      maalepunkt: 'Tomme luker og det {hun} forteller',
      nivaaer: ['Sier nei', 'Tar dem når vi gir dem', 'Åpner luka selv', 'Tar dem før vi kommer', 'Trenger oss ikke til det'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'ha medisinene på plass og hodet fritt til annet',
    behov: 'Du har mange medisiner, og hukommelsen svikter når det haster.',
    omfang: { '15': ['medisiner', 'oppfølging av helsen'] },
    tiltak: [{ tekst: 'Dosett', tjeneste: '15', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 15, kompetanse: 'LEGEMIDLER', maa: true }],
    skaarer: { egenHelse: 4, hukommelse: 3 },
    sett: ['Tok dem da vi ga dem', 'Åpnet luka, vi leste navnene', 'Hadde tatt dem før vi kom'],
  }),
  insulin: tema({
    maal: {
      tittel: 'Måle blodsukkeret selv og si hva tallet betyr',
      fra: 'Vi måler og setter',
      til: 'Måler selv og sier om det er høyt eller lavt',
      maalepunkt: 'Måleboka, som {hun} skriver i selv',
      nivaaer: ['Vil ikke se på tallet', 'Ser på når vi måler', 'Måler og sier hva det betyr', 'Stiller inn pennen, vi ser på', 'Setter insulinen selv'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'forstå og styre din egen diabetes',
    behov: 'Synet og fingrene gjør det vanskelig å måle og stille inn pennen.',
    omfang: { '15': ['insulin', 'oppfølging av diabetes'] },
    tiltak: [
      { tekst: 'Insulin', tjeneste: '15', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 15, kompetanse: 'INSULIN', maa: true },
      { tekst: 'Insulin', tjeneste: '15', dagsdel: 'KVELD', rytme: 'daglig', anslag: 15, kompetanse: 'INSULIN', maa: true },
    ],
    skaarer: { egenHelse: 4, syn: 3 },
    sett: ['Lot oss gjøre alt', 'Målte selv, spurte om tallet', 'Målte, skrev i boka og forklarte tallet for oss'],
  }),
  saaret: tema({
    maal: {
      tittel: 'Få såret på leggen til å gro',
      fra: 'Såret er stort som en femkrone og væsker',
      til: 'Såret er tett, og strømpene er på hver dag',
      maalepunkt: 'Målet av såret, tatt med linjal og skrevet i journalen',
      nivaaer: ['Såret vokser', 'Såret er uendret', 'Såret er tett', 'Tett i to måneder', 'Steller huden selv og er uten sår'], // prettier-ignore
      innenUker: 10,
    },
    formaal: 'bli kvitt såret og bruke sko igjen',
    behov: 'Såret vil ikke gro uten riktig stell, og det hindrer deg i å gå ut.',
    omfang: { '15': ['sårstell'] },
    tiltak: [{ tekst: 'Sårstell, legg', tjeneste: '15', dagsdel: 'FORMIDDAG', rytme: 'to', anslag: 30, kompetanse: 'SAARSTELL', maa: true }],
    skaarer: { egenHelse: 4, ute: 3 },
    sett: ['Væsket mer, tok bilde til fastlegen', 'Rent i bunnen, kantene kryper inn', 'Bare en liten skorpe igjen'],
  }),
  pusten: tema({
    maal: {
      tittel: 'Gå fra senga til kjøkkenet uten å måtte stoppe',
      fra: 'Stopper to ganger på veien',
      til: 'Går hele veien og puster rolig når {hun} setter seg',
      maalepunkt: 'Vi går sammen og teller pausene',
      nivaaer: ['Blir i senga', 'Stopper to ganger', 'Går uten stopp', 'Går til postkassene', 'Går en tur i parken'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'leve med tung pust uten å være redd',
    behov: 'Du blir fort tungpustet, og redselen gjør det verre.',
    omfang: { '15': ['inhalasjon', 'pusteteknikk', 'oppfølging av helsen'] },
    tiltak: [{ tekst: 'Inhalasjon', tjeneste: '15', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 20, kompetanse: 'LEGEMIDLER', maa: true }],
    skaarer: { egenHelse: 4, inne: 3, ute: 4 },
    sett: ['Tungt i dag, satt i senga', 'En pause ved døra', 'Hele veien, og satte på kaffen selv'],
  }),
  oynene: tema({
    maal: {
      tittel: 'Dryppe øynene selv med dryppehjelp',
      fra: 'Vi drypper',
      til: 'Treffer selv fire av fem ganger',
      maalepunkt: 'Vi ser på og teller sammen',
      nivaaer: ['Kniper igjen', 'Vi drypper', 'Treffer for det meste', 'Drypper selv hver gang', 'Drypper og bestiller nytt selv'], // prettier-ignore
      innenUker: 8,
    },
    formaal: 'ta vare på synet du har',
    behov: 'Du har grønn stær, og hendene skjelver når du drypper.',
    omfang: { '15': ['øyedrypper', 'opplæring'] },
    tiltak: [
      { tekst: 'Øyedrypper', tjeneste: '15', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 10, kompetanse: 'LEGEMIDLER', maa: true },
      { tekst: 'Øyedrypper', tjeneste: '15', dagsdel: 'KVELD', rytme: 'daglig', anslag: 10, kompetanse: 'LEGEMIDLER', maa: true },
    ],
    skaarer: { syn: 4, egenHelse: 3 },
    sett: ['Vi dryppet', 'Traff det høyre selv', 'Begge øyne på første forsøk'],
  }),
  smerten: tema({
    maal: {
      tittel: 'Sove gjennom natta uten å våkne av smerter',
      fra: 'Våkner tre ganger og går på golvet',
      til: 'Sover til seks, fem netter av sju',
      maalepunkt: 'Boka på nattbordet, som {hun} skriver i selv',
      nivaaer: ['Sover ikke', 'Våkner flere ganger', 'Sover de fleste netter', 'Sover alle netter', 'Sover og trenger mindre medisin'], // prettier-ignore
      innenUker: 8,
    },
    formaal: 'leve med minst mulig smerter',
    behov: 'Smertene tar nattesøvnen, og dagene blir korte.',
    omfang: { '15': ['lindring', 'oppfølging av smerter'] },
    tiltak: [{ tekst: 'Smertelindring, snakke om natta som var', tjeneste: '15', dagsdel: 'FORMIDDAG', rytme: 'tre', anslag: 25, kompetanse: 'SYKEPLEIE', maa: true }],
    skaarer: { egenHelse: 4, inne: 2 },
    sett: ['Våken fra tre', 'Våknet én gang, sovnet igjen', 'Sov til seks og var uthvilt'],
  }),
  kateteret: tema({
    maal: {
      tittel: 'Tømme posen selv og slippe urinveisinfeksjon',
      fra: 'Har hatt to infeksjoner på kort tid',
      til: 'Tømmer posen selv, ingen infeksjon på tre måneder',
      maalepunkt: 'Vi ser på huden, og {hun} sier fra om noe svir',
      nivaaer: ['Ny infeksjon', 'Vi tømmer', 'Tømmer selv', 'Bytter pose selv', 'Lever godt med det og går ut'], // prettier-ignore
      innenUker: 14,
    },
    formaal: 'leve med kateter uten infeksjoner',
    behov: 'Kateteret må stelles rent, og du vil lære det selv.',
    omfang: { '15': ['kateterstell', 'opplæring'] },
    tiltak: [{ tekst: 'Kateter', tjeneste: '15', dagsdel: 'FORMIDDAG', rytme: 'tre', anslag: 25, kompetanse: 'SYKEPLEIE' }],
    skaarer: { toalett: 4, egenHelse: 4 },
    sett: ['Sved i dag, tok prøve', 'Tømte selv mens vi så på', 'Ordnet alt før vi kom'],
  }),
};
