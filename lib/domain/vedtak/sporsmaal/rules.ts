import type { Sporsmaal } from './types';

const luft = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim();

/** Mellomrom og linjeskift er ikke en omskriving. Et tomt sitat gjelder hele feltet, og finnes alltid. */
export const sitatFinnes = (sitat: string, tekst: string): boolean => luft(tekst).includes(luft(sitat));

export const erUenighet = ({ slag }: Pick<Sporsmaal, 'slag'>): boolean => slag === 'UENIGHET';
