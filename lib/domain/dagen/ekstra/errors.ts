/** Forventede avslag. Setningene ligger i app/tekst/nb/besoksmeny.json under `feil`. */
export const KunneIkkeAvlyse = [
  'DagenErOver',
  'ErGjort',
  'ErStoppet',
  'ErAvlyst',
  'ErIkkeAvlyst',
  'TjenestenErStoppet',
  'EndretAvAnnen',
] as const;
export const KunneIkkeLeggeTil = [
  'BakITid',
  'ForLangtFram',
  'MaaletErIkkeAktivt',
  'TjenestenErIkkeIVedtaket',
  'HarIkkeTeam',
  'ErStoppet',
] as const;

export const kunneIkkeLeggeTil = (reason: (typeof KunneIkkeLeggeTil)[number], field: string) => ({
  domain: 'besoksmeny',
  code: 'KunneIkkeLeggeTil' as const,
  reason,
  field,
});

export type Avlysningsavslag = (typeof KunneIkkeAvlyse)[number];

export const kunneIkkeAvlyse = (reason: Avlysningsavslag) => ({
  domain: 'besoksmeny',
  code: 'KunneIkkeAvlyse' as const,
  reason,
});
