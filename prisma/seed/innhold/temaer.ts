import { TEMA_FOLK } from './tema-folk';
import { TEMA_HELSE } from './tema-helse';
import { TEMA_HJEM } from './tema-hjem';
import { TEMA_MAT } from './tema-mat';
import { TEMA_MEDISIN } from './tema-medisin';
import { TEMA_STELL } from './tema-stell';
import { TEMA_UTE } from './tema-ute';
import type { Tema } from './typer';

const ALLE = {
  ...TEMA_UTE,
  ...TEMA_FOLK,
  ...TEMA_STELL,
  ...TEMA_MEDISIN,
  ...TEMA_HELSE,
  ...TEMA_MAT,
  ...TEMA_HJEM,
};

export type Temanavn = keyof typeof ALLE;

export const TEMAER: Record<Temanavn, Tema> = ALLE;
