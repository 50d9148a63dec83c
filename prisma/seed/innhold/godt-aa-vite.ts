/** Stående opplysninger. Det en ny kollega ville ha spurt om i trappa. */
export const GODT_AA_VITE = [
  'Hører best på høyre øre. Sett deg på den siden.',
  'Katten Pus skal ikke ut.',
  'Ta av skoene, tøflene står til høyre for døra.',
  'Banker du på kjøkkenvinduet, hører {hun} det fortere enn ringeklokka.',
  'Snakker gjerne om fjellet, helst ikke om sykehuset.',
  'Hunden bjeffer, men er snill. La den lukte på hånda.',
  'Vil ha kaffe i den blå koppen.',
  'Skru aldri av radioen, {hun} liker lyden.',
  'Lyset i gangen må stå på når du går.',
  'Høreapparatet ligger i skåla på nattbordet.',
  'Ring på og vent. Det tar tid, men {hun} vil åpne selv.',
  'Brillene er oftest i lomma på jakka.',
  'Tåler ikke parfyme.',
  'Vil vite hva du heter og hvor du er fra før dere begynner.',
  'Naboen i andre etasje har ekstra nøkkel.',
  'Spør om {hun} har sovet. Da vet du hvordan dagen blir.',
  'Døra henger. Løft i håndtaket.',
] as const;

export const TILLEGG = [
  '2. etasje', 'Underetasjen, inngang fra hagen', null, '3. etasje, heis', 'Oppgang B', null, '1. etasje til venstre',
  'Gult hus, ring på den nederste klokka', null, '4. etasje uten heis', 'Bakgården', null, 'Omsorgsboligen, leilighet 12',
] as const; // prettier-ignore
