/** The form and the letter beside it find each other by this. */
export const SKJEMA_ID = 'brevmal-skjema';
