/** Forventede avslag. Setningene ligger i app/tekst/nb/ruter.json under `feil`. */
export const KunneIkkeEndreRute = [
  'EndretAvAnnen',
  'NavnetErBrukt',
  'ForslagetErEndret',
  'IngenValgt',
  'AlleredeAvsluttet',
  'ErIkkeAvsluttet',
  'BakITid',
  'FeilDelAvDagen',
  'IkkeITeamet',
  'UtenforRuta',
] as const;
export type Ruteavslag = (typeof KunneIkkeEndreRute)[number];

export const kunneIkkeEndreRute = (
  reason: Ruteavslag,
  mer: { field?: string; values?: Record<string, string> } = {},
) => ({ domain: 'ruter', code: 'KunneIkkeEndreRute' as const, reason, ...mer });
