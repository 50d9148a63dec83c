import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkeRegistrereKorttid = [
  'SluttForStart',
  'VarerOverToUker',
  'SammenOverToUker',
  'AlleredeLopende',
  'StartForLangtFram',
  'IkkeITeamet',
] as const;

export const KunneIkkeAvslutteKorttid = ['AlleredeAvsluttet', 'ForStart', 'IFremtiden'] as const;

export const KunneIkkeGjoreTilVedtak = ['AlleredeAvsluttet', 'AlleredeVedtak', 'IngenKartlegging'] as const;

interface Koder {
  KunneIkkeRegistrereKorttid: (typeof KunneIkkeRegistrereKorttid)[number];
  KunneIkkeAvslutteKorttid: (typeof KunneIkkeAvslutteKorttid)[number];
  KunneIkkeGjoreTilVedtak: (typeof KunneIkkeGjoreTilVedtak)[number];
}

export const nei = <K extends keyof Koder>(
  code: K,
  reason: Koder[K],
  field?: string,
): { ok: false; refusal: Refusal } => refuse({ domain: 'frist', code, reason, ...(field ? { field } : {}) });
