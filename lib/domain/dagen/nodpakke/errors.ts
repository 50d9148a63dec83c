/** Forventede avslag. Setningene ligger i app/tekst/nb/nodpakke.json under `feil`. */
export const KunneIkkeLagePakke = ['ForMange'] as const;
export type Pakkeavslag = (typeof KunneIkkeLagePakke)[number];

export const kunneIkkeLagePakke = (reason: Pakkeavslag) => ({
  domain: 'nodpakke',
  code: 'KunneIkkeLagePakke' as const,
  reason,
});
