/** Forventede avslag. Setningene ligger i app/tekst/nb/besok.json under `feil`. */
export const KunneIkkeFullfore = [
  'AlleredeFullfort',
  'ErStoppet',
  'ErAvlyst',
  'IkkeKommetDit',
  'ForLengeSiden',
  'MaaIkkeBesvart',
  'GrunnMangler',
  'UkjentOppgave',
  'IngentingAvvek',
] as const;
export const KunneIkkeAngre = ['IkkeFullfort', 'ErStoppet', 'ErAvlyst', 'IkkeSammeDag'] as const;
export const KunneIkkeObservere = [
  'UkjentMaal',
  'IkkeKommetDit',
  'ForLengeSiden',
  'ErStoppet',
  'ErAvlyst',
] as const;

export type Fullforegrunn = (typeof KunneIkkeFullfore)[number];
export type Angregrunn = (typeof KunneIkkeAngre)[number];
export type Observasjonsgrunn = (typeof KunneIkkeObservere)[number];

type Avslag<Kode extends string, Grunn extends string> = {
  domain: 'besok';
  code: Kode;
  reason: Grunn;
  field?: string;
};

export const kunneIkkeFullfore = (
  reason: Fullforegrunn,
  field?: string,
): Avslag<'KunneIkkeFullfore', Fullforegrunn> => ({
  domain: 'besok',
  code: 'KunneIkkeFullfore',
  reason,
  ...(field ? { field } : {}),
});
export const kunneIkkeAngre = (reason: Angregrunn): Avslag<'KunneIkkeAngre', Angregrunn> => ({
  domain: 'besok',
  code: 'KunneIkkeAngre',
  reason,
});
export const kunneIkkeObservere = (
  reason: Observasjonsgrunn,
): Avslag<'KunneIkkeObservere', Observasjonsgrunn> => ({
  domain: 'besok',
  code: 'KunneIkkeObservere',
  reason,
});
