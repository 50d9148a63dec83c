import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkeOppretteVedtak = [
  'UtkastFinnes',
  'IngenKartlegging',
  'IkkeNoeAaEndre',
  'SakAvsluttet',
  'IkkeMuligNaa',
] as const;
export const KunneIkkeLagreVedtak = [
  'FeilStatus',
  'AlleredeFattet',
  'FeilType',
  'UkjentMaal',
  'EndretImens',
] as const;
export const KunneIkkeSendeVedtak = ['FeilStatus', 'AlleredeFattet', 'Ufullstendig'] as const;
export const KunneIkkeTrekkeVedtak = ['FeilStatus', 'AlleredeFattet'] as const;
export const KunneIkkeReturnereVedtak = ['FeilStatus', 'AlleredeFattet'] as const;
export const KunneIkkeFatteVedtak = [
  'AlleredeFattet',
  'FeilStatus',
  'SammePersonUtredetOgFattet',
  'Inhabil',
  'UnderInhabilLeder',
  'ManglerFullmakt',
  'Ufullstendig',
  'ForrigeGjelderIkke',
  'SvarfristenLoper',
  'BegrensningIkkeBekreftet',
  'BrevEndret',
] as const;
export const KunneIkkeMeldeInhabil = ['FeilStatus', 'AlleredeFattet'] as const;
export const KunneIkkeVarsle = [
  'FeilStatus',
  'AlleredeFattet',
  'IkkeTilSkade',
  'AlleredeVarslet',
  'SvarfristPassert',
] as const;
export const KunneIkkeGiFullmakt = [
  'TilSegSelv',
  'HarIkkeSelv',
  'IkkeIPerioden',
  'UkjentMottaker',
  'FeilPeriode',
] as const;
export const KunneIkkeTrekkeFullmakt = ['IkkeGittAvDeg', 'AlleredeUte'] as const;
export const KunneIkkeRegistrereFravaer = ['FeilPeriode', 'Overlapper', 'AlleredeOver'] as const;

const KODER = {
  KunneIkkeOppretteVedtak,
  KunneIkkeLagreVedtak,
  KunneIkkeSendeVedtak,
  KunneIkkeTrekkeVedtak,
  KunneIkkeReturnereVedtak,
  KunneIkkeFatteVedtak,
  KunneIkkeMeldeInhabil,
  KunneIkkeVarsle,
  KunneIkkeGiFullmakt,
  KunneIkkeTrekkeFullmakt,
  KunneIkkeRegistrereFravaer,
} as const;

export type Vedtakskode = keyof typeof KODER;
export type Vedtaksgrunn<K extends Vedtakskode> = (typeof KODER)[K][number];

/** Et avslag fra vedtaksdomenet. Setningen ligger i vedtak.json. */
export const nei = <K extends Vedtakskode>(
  code: K,
  reason: Vedtaksgrunn<K>,
  mer: Pick<Refusal, 'field' | 'values'> = {},
): { ok: false; refusal: Refusal } => refuse({ domain: 'vedtak', code, reason, ...mer });
