import type { Nivaa } from '@/lib/domain/maal/types';

/** Nøkkelen i maal.json under `nivaa` og `nivaaKort`. */
export const NIVAANOKKEL = {
  [-2]: 'minus2',
  [-1]: 'minus1',
  0: 'null',
  1: 'pluss1',
  2: 'pluss2',
} as const satisfies Record<Nivaa, string>;
