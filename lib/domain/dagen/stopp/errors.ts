/** Forventede avslag. Setningene ligger i app/tekst/nb/stopp.json under `feil`. */
export const KunneIkkeStoppe = [
  'ForLangtTilbake',
  'ForLangtFram',
  'SluttForStart',
  'AlleredeOver',
  'Overlapper',
  'BakITid',
  'EtterSlutt',
  'KanIkkeAngres',
  'HarIkkeTeam',
  'EndretAvAnnen',
] as const;
export type Stoppavslag = (typeof KunneIkkeStoppe)[number];

export const kunneIkkeStoppe = (reason: Stoppavslag, field?: string) => ({
  domain: 'stopp',
  code: 'KunneIkkeStoppe' as const,
  reason,
  ...(field ? { field } : {}),
});
