import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkeStarteRevurdering = ['VedtaketGjelderIkke', 'UtkastUnderArbeid'] as const;
export const KunneIkkeSkriveIRevurdering = [
  'IkkeStartet',
  'AlleredeFullfort',
  'UkjentMaal',
  'UkjentDeltaker',
  'AlleredeMed',
  'HarSkrevet',
] as const;
export const KunneIkkeFullforeRevurdering = [
  'IkkeStartet',
  'AlleredeFullfort',
  'ManglerNesteDato',
  'NesteDatoErPassert',
  'NesteDatoErForSen',
] as const;

const KODER = {
  KunneIkkeStarteRevurdering,
  KunneIkkeSkriveIRevurdering,
  KunneIkkeFullforeRevurdering,
} as const;
export type Revurderingskode = keyof typeof KODER;
export type Revurderingsgrunn<K extends Revurderingskode> = (typeof KODER)[K][number];

/** Et avslag fra revurderingen. Setningen ligger i revurdering.json. */
export const nei = <K extends Revurderingskode>(
  code: K,
  reason: Revurderingsgrunn<K>,
  mer: Pick<Refusal, 'field' | 'values'> = {},
): { ok: false; refusal: Refusal } => refuse({ domain: 'revurdering', code, reason, ...mer });

/** Noen andre har lagret i samme felt mens du skrev. */
export const endretAvAnnen = refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
