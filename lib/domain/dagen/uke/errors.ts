/** Forventede avslag. Setningene ligger i app/tekst/nb/uke.json under `feil`. */
export const KunneIkkeFordele = [
  'EndretAvAnnen',
  'ForLangPeriode',
  'DagenErOver',
  'IngentingAaKopiere',
  'AlleredeAngret',
  'PlanenEndresAvFag',
] as const;
export type Fordelingsavslag = (typeof KunneIkkeFordele)[number];

export const kunneIkkeFordele = (reason: Fordelingsavslag) => ({
  domain: 'uke',
  code: 'KunneIkkeFordele' as const,
  reason,
});
