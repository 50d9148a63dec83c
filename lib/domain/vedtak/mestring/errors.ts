import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkeFullforeMestring = [
  'FeilStatus',
  'MaalIkkeVurdert',
  'SynMangler',
  'SoknadMangler',
  'UtkastUnderArbeid',
] as const;
export const KunneIkkeAapnePeriodevedtak = ['FeilStatus', 'IngenSak', 'HarVedtak'] as const;

const KODER = { KunneIkkeFullforeMestring, KunneIkkeAapnePeriodevedtak } as const;
type Kode = keyof typeof KODER;

/** Setningene ligger hos mestring, der skjermen er. */
export const nei = <K extends Kode>(
  code: K,
  reason: (typeof KODER)[K][number],
  mer: Pick<Refusal, 'field'> = {},
): { ok: false; refusal: Refusal } => refuse({ domain: 'mestring', code, reason, ...mer });
