import type { Bakgrunn } from './typer';

const b = (du: string, skaarer: Bakgrunn['skaarer'], risiko: string): Bakgrunn => ({ du, skaarer, risiko });

/** Hvorfor de trenger hjelp nå. Setningene er skrevet til «du», slik de står i begrunnelsen. */
export const BAKGRUNNER = {
  hofte: b(
    'Du har brukket hoften og går med rullator.',
    { inne: 3, ute: 4 },
    'Fall. Har brodder, men bruker dem ikke.',
  ),
  slag: b(
    'Du har hatt hjerneslag og har nedsatt kraft i den ene siden.',
    { paakledning: 3, lageMat: 4 },
    'Fall på badet. Blir fort sliten.',
  ),
  hjerte: b(
    'Du har hjertesvikt og blir fort tungpustet.',
    { ute: 4, egenHelse: 3 },
    'Vann i beina. Skal si fra når vekta stiger.',
  ),
  kols: b(
    'Du har kols, og pusten er tung når det er kaldt.',
    { ute: 4, egenHelse: 4 },
    'Redsel ved tung pust. Røyker på verandaen, oksygen i stua.',
  ),
  diabetes: b(
    'Du har hatt diabetes i mange år, og synet er blitt dårligere.',
    { egenHelse: 4, syn: 3 },
    'Lavt blodsukker om natta. Sukker ligger i skuffen.',
  ),
  parkinson: b(
    'Du har Parkinsons sykdom, og kroppen stivner på dårlige dager.',
    { paakledning: 4, inne: 3 },
    'Fryser fast i døråpninger. Fall.',
  ),
  demens: b(
    'Du har fått en demenssykdom, og trenger mer støtte i hverdagen enn før.',
    { hukommelse: 4, beslutninger: 3 },
    'Komfyren. Går ut og finner ikke hjem når det er mørkt.',
  ),
  kreft: b(
    'Du er under behandling for kreft og har lite krefter.',
    { egenHelse: 4, lageMat: 3 },
    'Vekttap. Feber skal meldes samme dag.',
  ),
  alder: b(
    'Du er blitt skrøpelig de siste årene, og kreftene strekker ikke til alt.',
    { husarbeid: 4, ute: 3 },
    'Fall når det er glatt.',
  ),
  leddgikt: b(
    'Du har leddgikt, og hendene vil ikke som før.',
    { lageMat: 3, paakledning: 3 },
    'Mister ting. Varmt vann.',
  ),
  ms: b(
    'Du har multippel sklerose og bruker rullestol ute.',
    { inne: 3, ute: 4 },
    'Trykksår. Utmattelse etter middag.',
  ),
  enke: b(
    'Du er blitt alene etter mange år som gift.',
    { sosial: 4, lageMat: 3 },
    'Spiser lite. Isolerer seg.',
  ),
  lunge: b(
    'Du var innlagt med lungebetennelse og er fortsatt slapp.',
    { ute: 4, inne: 2 },
    'Ny lungebetennelse. Drikker for lite.',
  ),
  rygg: b(
    'Du har brudd i ryggen og får vondt av å bøye deg.',
    { husarbeid: 4, hygiene: 3 },
    'Smerter gir lite søvn. Fall.',
  ),
  synet: b(
    'Du ser dårlig, og trenger hjelp til det som må leses og treffes.',
    { syn: 4, innkjop: 3 },
    'Terskler og ledninger. Tar feil av flasker.',
  ),
  nyre: b(
    'Du går til dialyse og er sliten dagene etter.',
    { egenHelse: 4, husarbeid: 4 },
    'Drikker for mye. Blør lett.',
  ),
  psyke: b(
    'Du har levd lenge med angst, og har hatt en tung tid.',
    { sosial: 4, egenHelse: 3 },
    'Åpner ikke døra for ukjente.',
  ),
  ulykke: b(
    'Du ble skadet i en ulykke og skal lære mye på nytt.',
    { hygiene: 3, ute: 4 },
    'Overvurderer kreftene.',
  ),
  utvikling: b(
    'Du har alltid trengt noe støtte, og har flyttet i egen leilighet.',
    { okonomi: 4, beslutninger: 3 },
    'Slipper inn folk som vil låne penger.',
  ),
  saar: b(
    'Du har dårlig blodomløp i beina og et sår som ikke vil gro.',
    { egenHelse: 4, ute: 3 },
    'Infeksjon i såret.',
  ),
} as const;

export type Bakgrunnsnavn = keyof typeof BAKGRUNNER;
