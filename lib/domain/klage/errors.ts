import { refuse, type Refusal } from '@/lib/platform/errors/result';

// Fristen er aldri en grunn til å nekte å registrere en klage.
export const KunneIkkeRegistrereKlage = [
  'MottattIFremtiden',
  'SendtEtterMottatt',
  'VedtakMangler',
  'VedtakIkkeFattet',
  'NavnMangler',
  'OpplestIFremtiden',
] as const;
export const KunneIkkeEndreKlage = [
  'FeilStatus',
  'SammeSlag',
  'VedtakMangler',
  'VedtakIkkeFattet',
  'AlleredeOpplest',
  'OpplestIFremtiden',
  'AlleredeKvittert',
  'ForventetDatoPassert',
  'GrunnMangler',
] as const;
export const KunneIkkeVurdereKlage = [
  'FeilStatus',
  'OppreisningIkkeVurdert',
  'FormaliaMangler',
  'Ufullstendig',
  'IkkeBedtOmUtsatt',
] as const;
export const KunneIkkeAvgjoreKlage = [
  'FeilStatus',
  'FormaliaSierAvvis',
  'FormaliaSierBehandles',
  'VurderingMangler',
  'SammePersonVurderteOgAvgjor',
  'UtsattIkkeBesvart',
  'ManglerFullmakt',
  'GrunnMangler',
] as const;
export const KunneIkkeOversendeKlage = [
  'FeilStatus',
  'UttalelseMangler',
  'DokumenterMangler',
  'GrunnMangler',
  'SvarIFremtiden',
  'SvarForOversendelse',
] as const;
export const KunneIkkeGjoreOm = ['IkkeGittMedhold', 'AlleredeAapnet'] as const;

const KODER = {
  KunneIkkeRegistrereKlage,
  KunneIkkeEndreKlage,
  KunneIkkeVurdereKlage,
  KunneIkkeAvgjoreKlage,
  KunneIkkeOversendeKlage,
  KunneIkkeGjoreOm,
} as const;
type Klagekode = keyof typeof KODER;

/** Et avslag fra klagedomenet. Setningen ligger i klage.json. */
export const nei = <K extends Klagekode>(
  code: K,
  reason: (typeof KODER)[K][number],
  field?: string,
): { ok: false; refusal: Refusal } => refuse({ domain: 'klage', code, reason, ...(field && { field }) });
