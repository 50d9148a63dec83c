/** Et treff sier bare det som trengs for å gå til riktig person. */
export interface Treff {
  id: string;
  navn: string;
  alder: number | null;
  tjenesteansvarlig: string | null;
}

export interface Sokesvar {
  treff: Treff[];
  /** Det finnes flere enn dem som vises. */
  flere: boolean;
}
