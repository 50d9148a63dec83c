/** Nøkkelen i meldingsfila for et nivå fra −2 til +2. */
export const nivaanokkel = (nivaa: number): 'n2' | 'n1' | 'p0' | 'p1' | 'p2' =>
  nivaa <= -2 ? 'n2' : nivaa === -1 ? 'n1' : nivaa === 0 ? 'p0' : nivaa === 1 ? 'p1' : 'p2';
