/** Oppdiktede gater rundt to baser. Stedet ligger på vidda der ingen bor. */
// prettier-ignore
export const GATER = {
  lillebekk: ['Bekkeveien', 'Møllefaret', 'Kvernveien', 'Lillebekksvingen', 'Vannhjulet', 'Stemmen', 'Demningsveien', 'Orrefaret', 'Fossesvingen', 'Sagmesterbakken'],
  fagerlia: ['Fagerliveien', 'Lyngstien', 'Solhellinga', 'Bjørkekroken', 'Rypefaret', 'Einertoppen', 'Blåbærstien', 'Tyttebærlia', 'Varden', 'Granskogfaret'],
  innsats: ['Torvet', 'Smiebakken', 'Nordvangsgata', 'Stasjonsbakken'],
} as const;

/** Postnummer som ikke er i bruk, og poststed som ikke finnes. */
export const POST = { postnummer: '9799', poststed: 'Nordvang' } as const;

export const BASER = {
  lillebekk: { breddegrad: 60.251, lengdegrad: 7.562 },
  fagerlia: { breddegrad: 60.2595, lengdegrad: 7.592 },
  innsats: { breddegrad: 60.255, lengdegrad: 7.577 },
} as const;
