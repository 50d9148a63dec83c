/** Oppdiktede gater rundt to baser. Stedet ligger på vidda der ingen bor. */
// prettier-ignore
export const GATER = {
  lillebekk: ['Bekkeveien', 'Møllefaret', 'Kvernveien', 'Lillebekksvingen', 'Vannhjulet', 'Stemmen', 'Demningsveien', 'Orrefaret', 'Fossesvingen', 'Sagmesterbakken'],
  fagerlia: ['Fagerliveien', 'Lyngstien', 'Solhellinga', 'Bjørkekroken', 'Rypefaret', 'Einertoppen', 'Blåbærstien', 'Tyttebærlia', 'Varden', 'Granskogfaret'],
  innsats: ['Torvet', 'Smiebakken', 'Nordvangsgata', 'Stasjonsbakken'],
} as const;

/** De som bor et bestemt sted. Klara og Sverre er naboer. */
export const FASTE_ADRESSER: Record<
  string,
  { adresse?: string; adressetillegg: string; breddegrad?: number; lengdegrad?: number }
> = {
  'Klara Johnsen': {
    adresse: 'Møllefaret 3',
    adressetillegg: '3. etasje',
    breddegrad: 60.2522,
    lengdegrad: 7.5641,
  },
  'Sverre Gran': {
    adresse: 'Møllefaret 3',
    adressetillegg: '1. etasje',
    breddegrad: 60.2522,
    lengdegrad: 7.5641,
  },
  'Edvin Holm': {
    adresse: 'Kvernveien 8',
    adressetillegg: 'Inngang fra tunet',
    breddegrad: 60.2494,
    lengdegrad: 7.5668,
  },
  'Solveig Nygård': {
    adresse: 'Bekkeveien 14 B',
    adressetillegg: '2. etasje',
    breddegrad: 60.2516,
    lengdegrad: 7.5668,
  },
  'Jan Erik Olsen': { adressetillegg: 'Møtes ved Lillebekkbrua' },
};

/** Postnummer som ikke er i bruk, og poststed som ikke finnes. */
export const POST = { postnummer: '9799', poststed: 'Nordvang' } as const;

export const BASER = {
  lillebekk: { breddegrad: 60.251, lengdegrad: 7.562 },
  fagerlia: { breddegrad: 60.2595, lengdegrad: 7.592 },
  innsats: { breddegrad: 60.255, lengdegrad: 7.577 },
} as const;
