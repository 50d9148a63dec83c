import type { Stopper } from './types';

/** Forventede avslag. Setningene ligger i app/tekst/nb/tavle.json under `feil`. */
export const KunneIkkeFlytte = [
  'DagenErOver',
  'ErGjort',
  'ErStoppet',
  'UgyldigPlass',
  'ErSyk',
  'ErIkkePaaVakt',
  'HarDetAlt',
  'ManglerKompetanse',
  'KompetansenErUtlopt',
  'EndretAvAnnen',
] as const;
export type Flytteavslag = (typeof KunneIkkeFlytte)[number];

const GRUNN: Record<Exclude<Stopper['slag'], 'KOMPETANSE'>, Flytteavslag> = {
  DAGEN_ER_OVER: 'DagenErOver',
  ER_GJORT: 'ErGjort',
  ER_STOPPET: 'ErStoppet',
  UGYLDIG_PLASS: 'UgyldigPlass',
  SYK: 'ErSyk',
  IKKE_PAA_VAKT: 'ErIkkePaaVakt',
  HAR_DET_ALT: 'HarDetAlt',
};

export const kunneIkkeFlytte = (reason: Flytteavslag, values?: Record<string, string>) => ({
  domain: 'tavle',
  code: 'KunneIkkeFlytte' as const,
  reason,
  ...(values ? { values } : {}),
});

/** Regelens stopper som et avslag i ord. `navn` er den ansatte som skulle fått besøket. */
export function avslagFor(stopper: Stopper, navn: string) {
  if (stopper.slag === 'KOMPETANSE')
    return kunneIkkeFlytte(stopper.utlopt ? 'KompetansenErUtlopt' : 'ManglerKompetanse', {
      navn,
      kode: stopper.kode,
    });
  return kunneIkkeFlytte(GRUNN[stopper.slag], { navn });
}
