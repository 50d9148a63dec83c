import { tema } from './typer';

/** Mat, hus, ro, selskap og hode. */
export const TEMA_HJEMME = {
  frokost: tema({
    maal: {
      tittel: 'Lage frokost og kaffe selv, fem dager av sju',
      fra: 'Får maten satt fram',
      til: 'Smører brødskive og trakter kaffe selv',
      maalepunkt: 'Det som står på bordet når vi kommer',
      nivaaer: ['Spiser ikke frokost', 'Spiser det vi setter fram', 'Lager frokost selv de fleste dager', 'Lager frokost alle dager', 'Byr oss på frokost'], // prettier-ignore
      innenUker: 10,
    },
    formaal: 'bestemme i ditt eget kjøkken',
    behov: 'Du blir svimmel når du står lenge, og har gått ned i vekt.',
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
      nivaaer: ['Går ned i vekt', 'Spiser litt når noen er der', 'Holder vekten', 'Går opp to kilo', 'Lager middag til en venn'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'få i deg nok mat som du liker',
    behov: 'Matlysten er borte, og du har gått ned i vekt.',
    omfang: { '1': ['måltider'], '15': ['oppfølging av ernæring'] },
    tiltak: [{ tekst: 'Middag, spise sammen når {hun} vil', tjeneste: '1', dagsdel: 'MIDDAG', rytme: 'daglig', anslag: 30 }],
    skaarer: { spise: 3, lageMat: 4 },
    sett: ['Rørte nesten ikke maten', 'Spiste det meste da vi satt sammen', 'Ba om mer saus'],
  }),
  husarbeid: tema({
    maal: {
      tittel: 'Holde det rent der {hun} steller selv, og be om hjelp til resten',
      fra: 'Har gitt opp golv og bad',
      til: 'Tørker støv og kjøkken selv, får hjelp til golv og bad',
      maalepunkt: 'Vi ser på rommene sammen',
      nivaaer: ['Gjør ikke noe', 'Rydder litt', 'Tar støv og kjøkken', 'Tar alt unntatt badet', 'Klarer huset selv'], // prettier-ignore
      innenUker: 20,
    },
    formaal: 'ha det rent og ordentlig rundt deg',
    behov: 'Du klarer ikke lenger å bøye deg og bære bøtta.',
    omfang: { '1': ['rengjøring'] },
    tiltak: [{ tekst: 'Rent hus, {hun} tar støvet', tjeneste: '1', dagsdel: 'FORMIDDAG', rytme: 'annenhver', anslag: 60 }],
    skaarer: { husarbeid: 4, innkjop: 3 },
    sett: ['Orket ikke være med', 'Tok støvet i stua selv', 'Hadde vasket kjøkkenet før vi kom'],
  }),
  handling: tema({
    maal: {
      tittel: 'Ha det {hun} liker i kjøleskapet',
      fra: 'Kjøleskapet er halvtomt, naboen handler av og til',
      til: 'Skriver handlelista selv og har mat til hele uka',
      maalepunkt: 'Kjøleskapet og lista, som vi ser på sammen',
      nivaaer: ['Har ikke mat i huset', 'Sier hva som mangler når vi spør', 'Skriver lista selv', 'Bestiller selv på telefon', 'Handler selv'], // prettier-ignore
      innenUker: 12,
    },
    formaal: 'ha den maten du selv har valgt',
    behov: 'Du kan ikke bære, og butikken ligger nederst i bakken.',
    omfang: { '1': ['innkjøp'] },
    tiltak: [{ tekst: 'Handle mat etter lista', tjeneste: '1', dagsdel: 'MIDDAG', rytme: 'en', anslag: 45 }],
    skaarer: { innkjop: 4, husarbeid: 3 },
    sett: ['Hadde ikke skrevet noe', 'Lista var kort, vi gikk gjennom skapene', 'Lista lå klar med pengene'],
  }),
  klesvask: tema({
    maal: {
      tittel: 'Ha rene klær og sengetøy uten å gå i kjelleren',
      fra: 'Har falt i kjellertrappa med kurven',
      til: 'Sorterer og bretter selv, får hjelp til maskinen',
      maalepunkt: 'Kurven på badet og skapet',
      nivaaer: ['Skittentøyet ligger', 'Legger i kurven', 'Sorterer og bretter', 'Setter på maskinen med følge', 'Vasker selv i ny maskin oppe'], // prettier-ignore
      innenUker: 16,
    },
    formaal: 'gå i rene klær',
    behov: 'Vaskemaskinen står i kjelleren, og trappa er for bratt for deg.',
    omfang: { '1': ['klesvask'] },
    tiltak: [{ tekst: 'Klesvask', tjeneste: '1', dagsdel: 'ETTERMIDDAG', rytme: 'en', anslag: 40 }],
    skaarer: { husarbeid: 4 },
    sett: ['Kurven sto urørt', 'Sorterte lyst og mørkt', 'Hadde brettet alt da vi kom opp'],
  }),
  sorgen: tema({
    maal: {
      tittel: 'Snakke om {ektefellen} uten å gå til sengs etterpå',
      fra: 'Legger seg når noen nevner navnet',
      til: 'Forteller en historie og blir sittende',
      maalepunkt: '{Hun} sier selv hvordan dagen ble',
      nivaaer: ['Vil ikke snakke', 'Gråter og legger seg', 'Forteller og blir sittende', 'Ser i albumet med en venn', 'Besøker graven og går på kafé'], // prettier-ignore
      innenUker: 16,
    },
    formaal: 'leve videre med sorgen, og ikke være alene om den',
    behov: 'Du er blitt alene etter et langt liv sammen, og har det tungt.',
    omfang: { '15': ['samtaler', 'oppfølging av helsen'] },
    tiltak: [{ tekst: 'Samtale, sorg', tjeneste: '15', dagsdel: 'MIDDAG', rytme: 'en', anslag: 40, kompetanse: 'SYKEPLEIE' }],
    skaarer: { sosial: 4, egenHelse: 3 },
    sett: ['Lå da vi kom, ville ikke snakke', 'Fant fram et bilde og fortalte', 'Lo av den gangen de gikk seg bort på fjellet'],
  }),
  dagene: tema({
    maal: {
      tittel: 'Vite hvilken dag det er og hva som skal skje',
      fra: 'Ringer og spør flere ganger',
      til: 'Ser på tavla og sier selv hva som skjer i dag',
      maalepunkt: 'Vi spør, og ser etter kryssene på tavla',
      nivaaer: ['Er redd og leter', 'Spør ofte', 'Ser på tavla', 'Skriver på tavla selv', 'Holder avtaler alene'], // prettier-ignore
      innenUker: 14,
    },
    formaal: 'ha oversikt over dagen og føle deg trygg hjemme',
    behov: 'Hukommelsen svikter, og du blir urolig når du ikke vet hva som kommer.',
    omfang: { '15': ['oppfølging ved hukommelsessvikt'], '1': ['hjelp til å holde oversikt i hverdagen'] },
    tiltak: [{ tekst: 'Tilsyn, se på tavla sammen', tjeneste: '15', dagsdel: 'ETTERMIDDAG', rytme: 'daglig', anslag: 20 }],
    skaarer: { hukommelse: 4, beslutninger: 3 },
    sett: ['Visste ikke hvilken dag det var', 'Fant svaret på tavla da vi spurte', 'Hadde krysset av selv'],
  }),
  kjokkenet: tema({
    maal: {
      tittel: 'Lage middag selv med én hånd',
      fra: 'Har ikke laget middag på flere måneder',
      til: 'Lager en enkel middag med hjelpemidlene',
      maalepunkt: 'Vi smaker',
      nivaaer: ['Går ikke på kjøkkenet', 'Varmer opp ferdig mat', 'Lager enkel middag', 'Lager det {hun} pleide', 'Ber gjester'], // prettier-ignore
      innenUker: 14,
    },
    formaal: 'lage mat igjen',
    behov: 'Du har nedsatt kraft i den ene armen, og kjøkkenet må ordnes på en ny måte.',
    omfang: { '15': ['tilrettelegging og opptrening i eget kjøkken'], '1': ['matlaging'] },
    tiltak: [{ tekst: 'Lage mat med én hånd', tjeneste: '15', dagsdel: 'MIDDAG', rytme: 'en', anslag: 45, kompetanse: 'TILRETTELEGGING' }],
    skaarer: { lageMat: 4, husarbeid: 4 },
    sett: ['Skrelte en potet, så var det nok', 'Kokte suppe, vi løftet kjelen', 'Fiskekaker med hvit saus, helt selv'],
  }),
  roen: tema({
    maal: {
      tittel: 'Sove i egen seng uten lyset på',
      fra: 'Sitter våken i stolen med tv-en på',
      til: 'Sover i senga fem netter av sju',
      maalepunkt: '{Hun} skriver i boka på nattbordet',
      nivaaer: ['Sover ikke', 'Sover i stolen', 'Sover i senga de fleste netter', 'Sover alle netter', 'Sover borte hos familien'], // prettier-ignore
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
