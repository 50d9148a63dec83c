export const SPORSMAALSSLAG = ['SPORSMAAL', 'UENIGHET'] as const;
export type Sporsmaalsslag = (typeof SPORSMAALSSLAG)[number];

/** Et spørsmål, eller en uenighet, festet til ett felt. */
export interface Sporsmaal {
  id: string;
  felt: string;
  /** Avsnittet det gjelder, ordrett slik det stod. Tomt: hele feltet. */
  sitat: string;
  /** Står avsnittet der fortsatt? Er det skrevet om, står spørsmålet likevel. */
  sitatFinnes: boolean;
  slag: Sporsmaalsslag;
  tekst: string;
  av: string;
  fornavn: string;
  naar: string;
  svar: string | null;
  lukketAv: string | null;
  lukketNaar: string | null;
}
