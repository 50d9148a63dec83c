/** Forventede avslag. Setningene ligger i app/tekst/nb/tavle.json under `feil`. */
export const KunneIkkeOrdne = ['DagenErOver'] as const;

export const kunneIkkeOrdne = (reason: (typeof KunneIkkeOrdne)[number]) => ({
  domain: 'tavle',
  code: 'KunneIkkeOrdne' as const,
  reason,
});
