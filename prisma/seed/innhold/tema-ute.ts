import { tema } from './typer';

/** Å komme seg ut, opp og ned. */
export const TEMA_UTE = {
  benken: tema({
    maal: {
      tittel: 'Gå til benken ved bekken og tilbake alene',
      fra: 'Går til gangdøra med en ved siden av',
      til: 'Går til benken og tilbake alene, tre dager på rad',
      maalepunkt: 'Kryss på kalenderen i gangen, som vi ser på sammen',
      nivaaer: [
        'Går bare inne',
        'Går til gangdøra med følge',
        'Går til benken og tilbake alene',
        'Går rundt kvartalet alene',
        'Går til butikken alene',
      ],
      innenUker: 12,
    },
    formaal: 'komme deg ut på egen hånd',
    behov: 'Du går korte strekninger inne, og har ikke vært ute alene på flere måneder.',
    omfang: { '15': ['opptrening', 'følge ute'], '1': ['hjelp til å komme seg ut'] },
    tiltak: [
      {
        tekst: 'Gåtur mot benken, {hun} bestemmer hvor langt',
        tjeneste: '15',
        dagsdel: 'FORMIDDAG',
        rytme: 'to',
        anslag: 30,
      },
      {
        tekst: 'Balanse og styrke ved kjøkkenbenken',
        tjeneste: '15',
        dagsdel: 'FORMIDDAG',
        rytme: 'en',
        anslag: 30,
        kompetanse: 'TRENING',
      },
    ],
    skaarer: { inne: 2, ute: 4 },
    sett: [
      'Ville ikke ut i dag, gikk i gangen',
      'Gikk til gangdøra, sto og så på fuglene',
      'Gikk helt til benken og satte seg',
    ],
  }),
  trappa: tema({
    maal: {
      tittel: 'Gå trappa ned til gata og opp igjen alene',
      fra: 'Går én etasje ned med støtte',
      til: 'Går hele trappa ned og opp med hånd på gelenderet',
      maalepunkt: 'Vi teller trinnene sammen og skriver dem opp',
      nivaaer: [
        'Går ikke i trapp',
        'Går én etasje med støtte',
        'Går hele trappa med gelender',
        'Går trappa med veske i hånda',
        'Går trappa når det passer, uten å tenke på det',
      ],
      innenUker: 14,
    },
    formaal: 'bruke trappa og komme ned til naboene',
    behov: 'Trappa er det som skiller deg fra folk, og du er redd for å falle i den.',
    omfang: { '15': ['trening i trapp', 'styrke i beina'] },
    tiltak: [
      {
        tekst: 'Trappetrening',
        tjeneste: '15',
        dagsdel: 'FORMIDDAG',
        rytme: 'to',
        anslag: 30,
        kompetanse: 'TRENING',
      },
    ],
    skaarer: { inne: 2, ute: 4 },
    sett: [
      'Tre trinn, så var det nok',
      'Ned en etasje og opp igjen, hvilte på stolen',
      'Hele trappa begge veier, stolt etterpå',
    ],
  }),
  butikken: tema({
    maal: {
      tittel: 'Handle selv i nærbutikken, med gåstol og en ledsager',
      fra: 'Får varene på døra og har ikke vært i butikken på lenge',
      til: 'Går til butikken og finner varene selv',
      maalepunkt: 'Handlelappen, som henger på kjøleskapet etterpå',
      nivaaer: [
        'Bestiller ikke selv',
        'Sier fra hva som mangler',
        'Handler selv med følge',
        'Betaler og bærer hjem med følge',
        'Handler alene',
      ],
      innenUker: 16,
    },
    formaal: 'handle selv og treffe folk der du bor',
    behov: 'Du får varene på døra i dag, og savner å velge selv.',
    omfang: { '1': ['innkjøp', 'følge til butikken'] },
    tiltak: [
      {
        tekst: 'Følge til butikken, {hun} velger og betaler',
        tjeneste: '1',
        dagsdel: 'MIDDAG',
        rytme: 'en',
        anslag: 45,
      },
    ],
    skaarer: { innkjop: 4, ute: 3 },
    sett: [
      'Skrev lista, men orket ikke gå',
      'Var med, satt på benken mens vi fant varene',
      'Fant alt selv og pratet i kassa',
    ],
  }),
  styrke: tema({
    maal: {
      tittel: 'Reise seg fra stolen uten hjelp av armene',
      fra: 'Må ha en hånd under albuen for å komme opp',
      til: 'Reiser seg fem ganger på rad uten å bruke armene',
      maalepunkt: 'Vi teller når øvelsene er gjort, og skriver tallet i heftet',
      nivaaer: [
        'Trenger to til å komme opp',
        'Trenger en hånd',
        'Reiser seg fem ganger på rad',
        'Reiser seg fra den lave sofaen',
        'Reiser seg fra golvet',
      ],
      innenUker: 12,
    },
    formaal: 'komme opp av stolen og i gang på egen hånd',
    behov: 'Du har mistet kraft i beina etter sykdommen, og blir sittende.',
    omfang: { '15': ['styrke', 'balanse'] },
    tiltak: [
      {
        tekst: 'Styrke fra stol',
        tjeneste: '15',
        dagsdel: 'MIDDAG',
        rytme: 'to',
        anslag: 30,
        kompetanse: 'TRENING',
      },
    ],
    skaarer: { inne: 3, ute: 4 },
    sett: [
      'Kom opp to ganger, brukte begge armene',
      'Kom opp fire ganger, den siste uten hender',
      'Fem på rad og en til på trass',
    ],
  }),
};
