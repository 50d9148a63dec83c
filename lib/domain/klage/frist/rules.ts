import { addMonths, type Dato } from '@/lib/platform/time/dato';
import { forelopigSvarFrist } from '@/lib/domain/sak/rules';
import { veiledendeKlagefrist } from '@/lib/domain/vedtak/rules';
import type { Fristfakta, Fristvurdering } from './types';

/** Absolutt stans ett år etter vedtaket, også med oppreisning (fvl § 31 tredje ledd). */
export const STANS_MAANEDER = 12;

/** Når vi senest skal ha svart, eller sendt foreløpig svar med ny dato (fvl § 11 a). */
export const svarInnen = (mottatt: Dato): Dato => forelopigSvarFrist(mottatt);

/**
 * Fristen er holdt når klagen er SENDT i tide (fvl § 30), og går fra personen fikk vite om vedtaket (pbrl § 7-5), ikke
 * fra vedtaksdatoen. Den siste dagen er med.
 */
export function fristvurdering({ slag, sendt, vedtak }: Fristfakta): Fristvurdering {
  if (slag === 'TILSYN') return { slag: 'INGEN' };
  if (slag === 'UTFORELSE' || !vedtak) return { slag: 'UKJENT' };
  if (!vedtak.underrettet) return { slag: vedtak.overfort ? 'UKJENT' : 'IKKE_BEGYNT' };
  const frist = veiledendeKlagefrist(vedtak.underrettet);
  if (sendt <= frist) return { slag: 'INNEN', frist };
  const stans = vedtak.fattet && addMonths(vedtak.fattet, STANS_MAANEDER);
  return { slag: 'ETTER', frist, overEttAar: stans !== null && sendt > stans };
}
