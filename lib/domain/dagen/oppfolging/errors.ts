/** Forventede avslag. Setningene ligger i app/tekst/nb/oppfolging.json under `feil`. */
export const KunneIkkeFolgeOpp = ['EndretAvAnnen', 'ErLukket', 'StoppetErOver'] as const;
export type Oppfolgingsavslag = (typeof KunneIkkeFolgeOpp)[number];

export const kunneIkkeFolgeOpp = (reason: Oppfolgingsavslag) => ({
  domain: 'oppfolging',
  code: 'KunneIkkeFolgeOpp' as const,
  reason,
});
