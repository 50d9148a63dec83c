import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkeLagreBrevmal = [
  'AlleredePublisert',
  'UkjentNokkel',
  'Tom',
  'ManglerFelt',
  'UkjentFelt',
] as const;
export const KunneIkkePublisereBrevmal = ['AlleredePublisert', 'TilbakeITid', 'IngenEndring'] as const;
export const KunneIkkeLageBrevmal = ['UtkastFinnes'] as const;

const KODER = { KunneIkkeLagreBrevmal, KunneIkkePublisereBrevmal, KunneIkkeLageBrevmal } as const;
type Kode = keyof typeof KODER;

/** Et avslag om brevmaler. Setningen ligger i brevmal.json. */
export const neiMal = <K extends Kode>(
  code: K,
  reason: (typeof KODER)[K][number],
  mer: Pick<Refusal, 'field' | 'values'> = {},
): { ok: false; refusal: Refusal } => refuse({ domain: 'brevmal', code, reason, ...mer });
