import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkeVelgeLeverandor = [
  'IkkeInnvilget',
  'IkkeInnvilgetDaa',
  'BakITid',
  'LevererIkke',
  'HarAlt',
  'EndretAvAnnen',
  'KanIkkeMeldeForHenne',
] as const;

export const KunneIkkeAngreBrukervalg = ['AlleredeBegynt', 'AlleredeAngret', 'NyereValg'] as const;

export const KunneIkkeLagreLeverandor = ['OrgnummerFinnes', 'SluttForStart', 'IngenTjeneste'] as const;

export const KunneIkkeAvslutteAvtale = ['BakITid', 'SluttForStart', 'AlleredeSlutt'] as const;

const KODER = {
  KunneIkkeVelgeLeverandor,
  KunneIkkeAngreBrukervalg,
  KunneIkkeLagreLeverandor,
  KunneIkkeAvslutteAvtale,
} as const;
type Kode = keyof typeof KODER;

/** Et avslag herfra. Setningen ligger i brukervalg.json. */
export const nei = <K extends Kode>(
  code: K,
  reason: (typeof KODER)[K][number],
  mer: Pick<Refusal, 'field' | 'values'> = {},
): { ok: false; refusal: Refusal } => refuse({ domain: 'brukervalg', code, reason, ...mer });
