import { tema } from './typer';

/** Hus, ro og oversikt. */
export const TEMA_HJEM = {
  husarbeid: tema({
    maal: {
      tittel: 'Holde det rent der {hun} steller selv, og be om hjelp til resten',
      fra: 'Har gitt opp golv og bad',
      til: 'Tørker støv og kjøkken selv, får hjelp til golv og bad',
      maalepunkt: 'Vi ser på rommene sammen',
      nivaaer: [
        'Gjør ikke noe',
        'Rydder litt',
        'Tar støv og kjøkken',
        'Tar alt unntatt badet',
        'Klarer huset selv',
      ],
      innenUker: 20,
    },
    formaal: 'ha det rent og ordentlig rundt deg',
    behov: 'Golv og bad er blitt for tungt for deg.',
    omfang: { '1': ['rengjøring'] },
    tiltak: [
      {
        tekst: 'Rent hus, {hun} tar støvet',
        tjeneste: '1',
        dagsdel: 'FORMIDDAG',
        rytme: 'annenhver',
        anslag: 60,
      },
    ],
    skaarer: { husarbeid: 4, innkjop: 3 },
    sett: ['Orket ikke være med', 'Tok støvet i stua selv', 'Hadde vasket kjøkkenet før vi kom'],
  }),
  klesvask: tema({
    maal: {
      tittel: 'Ha rene klær og sengetøy uten å gå i kjelleren',
      fra: 'Har falt i kjellertrappa med kurven',
      til: 'Sorterer og bretter selv, får hjelp til maskinen',
      maalepunkt: 'Kurven på badet og skapet',
      nivaaer: [
        'Skittentøyet ligger',
        'Legger i kurven',
        'Sorterer og bretter',
        'Setter på maskinen med følge',
        'Vasker selv i ny maskin oppe',
      ],
      innenUker: 16,
    },
    formaal: 'gå i rene klær',
    behov: 'Vaskemaskinen står i kjelleren, og trappa er for bratt for deg.',
    omfang: { '1': ['klesvask'] },
    tiltak: [{ tekst: 'Klesvask', tjeneste: '1', dagsdel: 'ETTERMIDDAG', rytme: 'en', anslag: 40 }],
    skaarer: { husarbeid: 4 },
    sett: ['Kurven sto urørt', 'Sorterte lyst og mørkt', 'Hadde brettet alt da vi kom opp'],
  }),
  dagene: tema({
    maal: {
      tittel: 'Vite hvilken dag det er og hva som skal skje',
      fra: 'Ringer og spør flere ganger',
      til: 'Ser på tavla og sier selv hva som skjer i dag',
      maalepunkt: 'Vi spør, og ser etter kryssene på tavla',
      nivaaer: [
        'Er redd og leter',
        'Spør ofte',
        'Ser på tavla',
        'Skriver på tavla selv',
        'Holder avtaler alene',
      ],
      innenUker: 14,
    },
    formaal: 'ha oversikt over dagen og føle deg trygg hjemme',
    behov: 'Hukommelsen svikter, og du blir urolig når du ikke vet hva som kommer.',
    omfang: { '15': ['oppfølging ved hukommelsessvikt'], '1': ['hjelp til å holde oversikt i hverdagen'] },
    tiltak: [
      {
        tekst: 'Tilsyn, se på tavla sammen',
        tjeneste: '15',
        dagsdel: 'ETTERMIDDAG',
        rytme: 'daglig',
        anslag: 20,
      },
    ],
    skaarer: { hukommelse: 4, beslutninger: 3 },
    sett: ['Visste ikke hvilken dag det var', 'Fant svaret på tavla da vi spurte', 'Hadde krysset av selv'],
  }),
  roen: tema({
    maal: {
      tittel: 'Sove i egen seng uten lyset på',
      fra: 'Sitter våken i stolen med tv-en på',
      til: 'Sover i senga fem netter av sju',
      maalepunkt: '{Hun} skriver i boka på nattbordet',
      nivaaer: [
        'Sover ikke',
        'Sover i stolen',
        'Sover i senga de fleste netter',
        'Sover alle netter',
        'Sover borte hos familien',
      ],
      innenUker: 8,
    },
    formaal: 'føle deg trygg hjemme, også når det er mørkt',
    behov: 'Du er redd for å være alene når det blir mørkt, og sover lite.',
    omfang: { '15': ['samtaler', 'oppfølging av søvn og uro'] },
    tiltak: [{ tekst: 'Kveldsprat, lås og lys', tjeneste: '15', dagsdel: 'KVELD', rytme: 'tre', anslag: 20 }],
    skaarer: { egenHelse: 3, sosial: 3 },
    sett: ['Satt oppe hele natta', 'La seg i tolvtida med lampa på', 'Sov til avisa kom'],
  }),
};
