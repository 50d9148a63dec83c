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
  'Barna bor et stykke unna og ringer søndag. En nabo har nøkkel.',
  'Datteren er innom i helgene og tar papirarbeidet.',
  'Få igjen i familien. En venninne kommer på kaffe.',
  'Sønnen handler det tunge. Svigerdatteren følger til lege.',
  'Ektefellen er selv syk og trenger avlastning.',
  'Har kontakt med menigheten, som ringer hver uke.',
  'Naboen måker og henter posten.',
  'Brødrene ringer fra utlandet. Her i byen er {hun} mest alene.',
  'Barnebarn i nærheten som stikker innom etter skolen.',
] as const;

export const BOLIG = [
  'Toroms i andre etasje. Terskel inn til badet.',
  'Enebolig på to plan, soverommet oppe.',
  'Lys leilighet med heis. Løse tepper i gangen, som {hun} vil beholde.',
  'Omsorgsbolig med trygghetsalarm.',
  'Gammelt hus med bratt kjellertrapp og vedfyring.',
  'Liten hybelleilighet, alt på ett plan.',
  'Rekkehus med hage. Badet er pusset opp og har håndtak.',
] as const;

export const ADKOMST = [
  'Nøkkel på basen. Ring på først.',
  'Åpner selv, men bruker tid.',
  'Nøkkelboks ved postkassene.',
  'Inngang fra baksiden. Grus, glatt ved regn.',
  'Porttelefon. Si hvem du er.',
] as const;
