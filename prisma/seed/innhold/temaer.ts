import { TEMA_HELSE } from './tema-helse';
import { TEMA_HJEMME } from './tema-hjemme';
import { TEMA_KROPP } from './tema-kropp';
import { TEMA_UTE } from './tema-ute';
import type { Tema } from './typer';

const ALLE = { ...TEMA_UTE, ...TEMA_KROPP, ...TEMA_HELSE, ...TEMA_HJEMME };

export type Temanavn = keyof typeof ALLE;

export const TEMAER: Record<Temanavn, Tema> = ALLE;
