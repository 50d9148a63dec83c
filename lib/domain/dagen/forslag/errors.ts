/** Forventede avslag. Setningene ligger i app/tekst/nb/forslag.json under `feil`. */
export const KunneIkkeBrukeForslag = ['DagenErOver'] as const;

export const kunneIkkeBrukeForslag = (reason: (typeof KunneIkkeBrukeForslag)[number]) => ({
  domain: 'forslag',
  code: 'KunneIkkeBrukeForslag' as const,
  reason,
});
