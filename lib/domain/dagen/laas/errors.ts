/** Forventede avslag. Setningene ligger i app/tekst/nb/tavle.json under `feil`. */
export const KunneIkkeLaase = [
  'DagenErOver',
  'ErGjort',
  'ErStoppet',
  'IngenHarDet',
  'EndretAvAnnen',
] as const;
export type Kanikkelaase = (typeof KunneIkkeLaase)[number];

export const kunneIkkeLaase = (reason: Kanikkelaase, values?: Record<string, string>) => ({
  domain: 'tavle',
  code: 'KunneIkkeLaase' as const,
  reason,
  ...(values ? { values } : {}),
});
