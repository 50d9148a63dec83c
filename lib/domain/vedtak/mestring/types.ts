/** Vedtakene rundt en mestringsperiode, slik periodesiden må vite om dem. */
export interface Vedtaksbilde {
  /** Vedtaket om selve perioden: åpnet, fattet, eller ikke lenger i kraft. */
  periodevedtak: 'INGEN' | 'UNDER_ARBEID' | 'GJELDER' | 'OPPHORT';
  periodevedtakId: string | null;
  /** Har hun et annet vedtak som gir hjelp? Det står til et nytt er fattet. */
  annetGjelder: boolean;
  /** Et utkast som alt er begynt. Da kan ikke perioden lage et til. */
  utkastId: string | null;
  kanAapnePeriodevedtak: boolean;
}
