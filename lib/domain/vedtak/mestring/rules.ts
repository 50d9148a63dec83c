import { formatDayYear } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';
import { setning } from '../brev/tekst/rules';

interface Evaluering {
  fom: Dato;
  slutt: Dato;
  maal: readonly { tittel: string; naadd: boolean; ord: string }[];
  endret: string;
}

/**
 * Begynnelsen på begrunnelsen, fra evalueringen: hva vi gjorde, hvor målene står, og hva som er annerledes.
 * Bare fakta, i «du». Vurderingen skriver saksbehandleren selv.
 */
export function startBegrunnelse({ fom, slutt, maal, endret }: Evaluering): string {
  const resultater = maal.map((m) =>
    m.naadd ? `Målet «${m.tittel}» er nådd.` : setning(`Målet «${m.tittel}» er ikke nådd ennå: ${m.ord}`),
  );
  return [
    `Fra ${formatDayYear(fom)} til ${formatDayYear(slutt)} hadde du en mestringsperiode.`,
    ...resultater,
    setning(endret.trim()),
  ].join(' ');
}

/** Begynnelsen på begrunnelsen i vedtaket om selve perioden. */
export const startPeriodebegrunnelse = (plan: {
  fom: Dato;
  sisteDag: Dato;
  maal: readonly string[];
}): string =>
  `Du skal ha en mestringsperiode fra ${formatDayYear(plan.fom)} til ${formatDayYear(plan.sisteDag)}. ` +
  `Da arbeider du og vi sammen om ${plan.maal.length === 1 ? 'dette målet' : 'disse målene'}: ${plan.maal
    .map((tittel) => `«${tittel}»`)
    .join(', ')}. Når perioden er slutt, ser vi på målene sammen med deg.`;
