/** Forventede avslag. Setningene ligger i app/tekst/nb/forslag.json under `feil`. */
export const KunneIkkeLagreVekter = ['EndretAvAnnen', 'IngenEndring'] as const;
export type Vektavslag = (typeof KunneIkkeLagreVekter)[number];

export const kunneIkkeLagreVekter = (reason: Vektavslag, values?: Record<string, string>) => ({
  domain: 'forslag',
  code: 'KunneIkkeLagreVekter' as const,
  reason,
  ...(values ? { values } : {}),
});
