/** Id-en til skjemaet, så knappene i hodet og brevet ved siden av finner det. */
export const SKJEMA_ID = 'vedtaksskjema';
