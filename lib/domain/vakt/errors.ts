/** Forventede avslag. Setningene ligger i app/tekst/nb/vakt.json under `feil`. */
export const KunneIkkeMeldeVakt = [
  'BakITid',
  'SluttForStart',
  'ForLangt',
  'HarIkkeVakt',
  'ErIkkeSyk',
] as const;
export type Vaktavslag = (typeof KunneIkkeMeldeVakt)[number];

export const kunneIkkeMeldeVakt = (reason: Vaktavslag, field?: string, navn?: string) => ({
  domain: 'vakt',
  code: 'KunneIkkeMeldeVakt' as const,
  reason,
  ...(field ? { field } : {}),
  ...(navn ? { values: { navn } } : {}),
});
