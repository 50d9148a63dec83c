import { tema } from './typer';

/** Mat og kjøkken. */
export const TEMA_MAT = {
  frokost: tema({
    maal: {
      tittel: 'Lage frokost og kaffe selv, fem dager av sju',
      fra: 'Får maten satt fram',
      til: 'Smører brødskive og trakter kaffe selv',
      maalepunkt: 'Det som står på bordet når vi kommer',
      nivaaer: [
        'Spiser ikke frokost',
        'Spiser det vi setter fram',
        'Lager frokost selv de fleste dager',
        'Lager frokost alle dager',
        'Byr oss på frokost',
      ],
      innenUker: 10,
    },
    formaal: 'bestemme i ditt eget kjøkken',
    behov: 'Du spiser lite når du må ordne alt selv, og blir fort sliten på kjøkkenet.',
    omfang: { '1': ['måltider'] },
    tiltak: [{ tekst: 'Frokost og prat', tjeneste: '1', dagsdel: 'MORGEN', rytme: 'daglig', anslag: 25 }],
    skaarer: { lageMat: 4, spise: 2 },
    sett: ['Spiste en halv skive', 'Smurte selv, vi satte på kaffen', 'Hadde dekket på til oss også'],
  }),
  middagen: tema({
    maal: {
      tittel: 'Spise middag hver dag og holde vekten',
      fra: 'Har gått ned fire kilo på et halvt år',
      til: 'Holder vekten i tre måneder',
      maalepunkt: 'Vekta på badet, den første i måneden',
      nivaaer: [
        'Går ned i vekt',
        'Spiser litt når noen er der',
        'Holder vekten',
        'Går opp to kilo',
        'Lager middag til en venn',
      ],
      innenUker: 12,
    },
    formaal: 'få i deg nok mat som du liker',
    behov: 'Matlysten er borte, og du har gått ned i vekt.',
    omfang: { '1': ['måltider'], '15': ['oppfølging av ernæring'] },
    tiltak: [
      {
        tekst: 'Middag, spise sammen når {hun} vil',
        tjeneste: '1',
        dagsdel: 'MIDDAG',
        rytme: 'daglig',
        anslag: 30,
      },
    ],
    skaarer: { spise: 3, lageMat: 4 },
    sett: ['Rørte nesten ikke maten', 'Spiste det meste da vi satt sammen', 'Ba om mer saus'],
  }),
  handling: tema({
    maal: {
      tittel: 'Ha det {hun} liker i kjøleskapet',
      fra: 'Kjøleskapet er halvtomt, naboen handler av og til',
      til: 'Skriver handlelista selv og har mat til hele uka',
      maalepunkt: 'Kjøleskapet og lista, som vi ser på sammen',
      nivaaer: [
        'Har ikke mat i huset',
        'Sier hva som mangler når vi spør',
        'Skriver lista selv',
        'Bestiller selv på telefon',
        'Handler selv',
      ],
      innenUker: 12,
    },
    formaal: 'ha den maten du selv har valgt',
    behov: 'Du kan ikke bære, og butikken ligger nederst i bakken.',
    omfang: { '1': ['innkjøp'] },
    tiltak: [{ tekst: 'Handle mat etter lista', tjeneste: '1', dagsdel: 'MIDDAG', rytme: 'en', anslag: 45 }],
    skaarer: { innkjop: 4, husarbeid: 3 },
    sett: ['Hadde ikke skrevet noe', 'Lista var kort, vi gikk gjennom skapene', 'Lista lå klar med pengene'],
  }),
  kjokkenet: tema({
    maal: {
      tittel: 'Lage middag selv med én hånd',
      fra: 'Har ikke laget middag på flere måneder',
      til: 'Lager en enkel middag med hjelpemidlene',
      maalepunkt: 'Vi smaker',
      nivaaer: [
        'Går ikke på kjøkkenet',
        'Varmer opp ferdig mat',
        'Lager enkel middag',
        'Lager det {hun} pleide',
        'Ber gjester',
      ],
      innenUker: 14,
    },
    formaal: 'lage mat igjen',
    behov: 'Kjøkkenet må ordnes på en ny måte for at du skal kunne lage mat.',
    omfang: { '15': ['tilrettelegging og opptrening i eget kjøkken'], '1': ['matlaging'] },
    tiltak: [
      {
        tekst: 'Lage mat med én hånd',
        tjeneste: '15',
        dagsdel: 'MIDDAG',
        rytme: 'en',
        anslag: 45,
        kompetanse: 'TILRETTELEGGING',
      },
    ],
    skaarer: { lageMat: 4, husarbeid: 4 },
    sett: [
      'Skrelte en potet, så var det nok',
      'Kokte suppe, vi løftet kjelen',
      'Fiskekaker med hvit saus, helt selv',
    ],
  }),
};
