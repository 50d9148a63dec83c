import { getTranslations } from 'next-intl/server';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { formatDayYear } from '@/lib/platform/time/format';

/** Hvorfor den som ser, ikke kan fatte vedtaket nå, og hvem som kan. */
export async function Hvorforikke({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('vedtak');
  const { svar, andreSomKan, varselSvarfrist } = vedtak;
  if (svar.kan) return null;
  return (
    <p className="mb-2 text-sm font-semibold text-warning-text-default">
      {t(`feil.KunneIkkeFatteVedtak.${svar.grunn}`, {
        tjenester: vedtak.manglerFullmaktFor ?? '',
        antall: andreSomKan.length,
        hvem: ramse(andreSomKan, nb.og),
        dag: varselSvarfrist ? formatDayYear(varselSvarfrist) : '',
      })}
    </p>
  );
}
