/** Forventede avslag. Setningene ligger i app/tekst/nb/tiltaksplan.json under `feil`. */
export const KunneIkkeEndrePlanen = [
  'TjenestenErIkkeIVedtaket',
  'MaaletErIkkeAktivt',
  'BakITid',
  'SluttForStart',
  'IngenDager',
  'AlleredeAvsluttet',
  'DetaljenErBrukt',
  'EndretAvAnnen',
] as const;
export const KunneIkkeEndreDagen = [
  'IkkeDenneDagen',
  'BakITid',
  'ForLangtFram',
  'AlleredeGjort',
  'ErStoppet',
  'SammeDelAvDagen',
  'MaaletErIkkeAktivt',
  'TjenestenErIkkeIVedtaket',
  'HarIkkeTeam',
] as const;

export type Planavslag = (typeof KunneIkkeEndrePlanen)[number];
export type Dagsavslag = (typeof KunneIkkeEndreDagen)[number];

export const kunneIkkeEndrePlanen = (reason: Planavslag, field?: string) => ({
  domain: 'tiltaksplan',
  code: 'KunneIkkeEndrePlanen' as const,
  reason,
  ...(field ? { field } : {}),
});
export const kunneIkkeEndreDagen = (reason: Dagsavslag, field?: string) => ({
  domain: 'tiltaksplan',
  code: 'KunneIkkeEndreDagen' as const,
  reason,
  ...(field ? { field } : {}),
});
