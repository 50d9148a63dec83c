/** Det som står i en kartlegging, ved siden av ordene. */
export const RESSURSER = [
  'Er god til å be om hjelp når det trengs. Leser avisa hver dag og følger med.',
  'Sta på en god måte. Øver når ingen ser på.',
  'Har alltid klart seg selv, og har gode rutiner i huset.',
  'Kjenner kroppen sin godt og sier fra i tide.',
  'Liker å lære nye ting. Bruker nettbrett til å snakke med familien.',
  'Humor. Tåler en spøk, og gir igjen.',
  'Sterke armer etter et langt arbeidsliv.',
  'Husker navn og avtaler bedre enn oss.',
  'Er med i hagelaget og får besøk derfra.',
  'Roer seg med musikk. Har en spilleliste fra barnebarnet.',
  'Skriver dagbok og ser selv når noe blir bedre.',
] as const;

export const NETTVERK = [
  '[Paa] bor et stykke unna og ringer søndag. En nabo har nøkkel.',
  '[Paa] er innom når det passer, og tar papirarbeidet.',
  'Har mest kontakt med [paa]. En venninne fra arbeidslivet kommer på kaffe.',
  '[Paa] handler det tunge og følger til lege.',
  '[Paa] stiller opp, men har mye selv og sier fra at det er nok nå.',
  'Snakker med [paa] på telefon. Har også kontakt med menigheten.',
  'Naboen måker og henter posten. [Paa] kommer i ferier.',
  '[Paa] er den {hun} stoler på, og vil være med når noe skal bestemmes.',
] as const;

export const UTEN_NETTVERK = [
  'Ingen igjen i nær familie. En nabo måker og henter posten.',
  'Er mest alene. Har en telefonvenn gjennom frivilligsentralen.',
  'Brødrene bor i utlandet. Her i byen er det hjemmetjenesten og legen.',
] as const;

/** Det som står i adressen, og slik boligen er. */
export const HJEM: readonly { tillegg: string | null; bolig: string }[] = [
  { tillegg: '2. etasje', bolig: 'Toroms i andre etasje. Terskel inn til badet.' },
  {
    tillegg: 'Underetasjen, inngang fra hagen',
    bolig: 'Sokkelleilighet, lavt under taket. Alt på ett plan.',
  },
  { tillegg: null, bolig: 'Enebolig på to plan, soverommet oppe.' },
  {
    tillegg: '3. etasje, heis',
    bolig: 'Lys leilighet med heis. Løse tepper i gangen, som {hun} vil beholde.',
  },
  { tillegg: 'Oppgang B', bolig: 'Leilighet i første etasje. Dørstokkene er fjernet.' },
  { tillegg: null, bolig: 'Gammelt hus med bratt kjellertrapp og vedfyring.' },
  { tillegg: '1. etasje til venstre', bolig: 'Liten leilighet, alt på ett plan. Trangt bad.' },
  {
    tillegg: 'Gult hus, ring på den nederste klokka',
    bolig: 'Del av tomannsbolig. Trapp inn, rekkverk på én side.',
  },
  { tillegg: null, bolig: 'Rekkehus med hage. Badet er pusset opp og har håndtak.' },
  { tillegg: '4. etasje uten heis', bolig: 'Treroms i fjerde uten heis. God orden, mye bøker.' },
  { tillegg: 'Bakgården', bolig: 'Liten bakgårdsleilighet. Mørkt i portrommet.' },
  { tillegg: null, bolig: 'Småbruk med tun. Badet er i første etasje, soverommet i andre.' },
  { tillegg: 'Omsorgsboligen, leilighet 12', bolig: 'Omsorgsbolig med trygghetsalarm og bredt bad.' },
];

export const ADKOMST_MED_NOKKEL = [
  'Nøkkel på basen. Ring på først.',
  'Nøkkel på basen. Åpner helst selv, men bruker tid.',
  'Nøkkel på basen. Inngang fra baksiden, glatt når det regner.',
] as const;

export const ADKOMST_UTEN_NOKKEL = ['Åpner selv, men bruker tid.', 'Porttelefon. Si hvem du er.'] as const;
