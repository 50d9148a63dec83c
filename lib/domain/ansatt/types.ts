/** Det den ansatte selv sier om hvordan hun kommer seg rundt, hva hun kan snakke, og hvilke dyr hun vil slippe. */
export const REISEMAATER = ['GANGE', 'SYKKEL', 'ELSYKKEL', 'BIL'] as const;
export type Reisemaate = (typeof REISEMAATER)[number];

export const KJONN = ['KVINNE', 'MANN'] as const;
export type Kjonn = (typeof KJONN)[number];

export const DYR = ['HUND', 'KATT', 'ANNET'] as const;
export type Dyr = (typeof DYR)[number];

/** Språk det er vanlig å møte i en bydel. Koder (BCP 47), så de kan sammenlignes; navnene står i tekstene. */
export const SPRAAK = [
  'en',
  'pl',
  'so',
  'ur',
  'ar',
  'ti',
  'tr',
  'fa',
  'vi',
  'es',
  'uk',
  'ru',
  'lt',
  'tl',
  'th',
  'se',
  'nsl',
] as const;
export type Spraak = (typeof SPRAAK)[number];
