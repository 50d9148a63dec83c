import { refuse, type Refusal } from '@/lib/platform/errors/result';

export const KunneIkkePlanleggeMestring = [
  'AlleredePeriode',
  'IngenKartlegging',
  'IngenMaal',
  'MaaletErLagtBort',
  'IkkeMaalbart',
  'ForMangeUker',
  'ForLengeSiden',
  'ForLangtFram',
  'UkjentMaal',
  'UkjentAnsatt',
] as const;
export const KunneIkkeStarteMestring = ['FeilStatus', 'ForTidlig'] as const;
export const KunneIkkeSkriveIMestring = ['FeilStatus', 'UkjentMaal', 'UkjentAnsatt'] as const;
export const KunneIkkeForlengeMestring = [
  'FeilStatus',
  'ForMangeUker',
  'IkkeLenger',
  'AlleredePassert',
] as const;
export const KunneIkkeAvbryteMestring = ['FeilStatus'] as const;

const KODER = {
  KunneIkkePlanleggeMestring,
  KunneIkkeStarteMestring,
  KunneIkkeSkriveIMestring,
  KunneIkkeForlengeMestring,
  KunneIkkeAvbryteMestring,
} as const;
export type Mestringskode = keyof typeof KODER;
export type Mestringsgrunn<K extends Mestringskode> = (typeof KODER)[K][number];

/** Et avslag fra mestring. Setningen ligger i mestring.json. */
export const nei = <K extends Mestringskode>(
  code: K,
  reason: Mestringsgrunn<K>,
  mer: Pick<Refusal, 'field' | 'values'> = {},
): { ok: false; refusal: Refusal } => refuse({ domain: 'mestring', code, reason, ...mer });

/** Noen andre har lagret mens du skrev. */
export const endretAvAnnen = refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
