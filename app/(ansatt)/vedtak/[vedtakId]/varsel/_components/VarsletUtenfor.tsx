import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import type { loadVarsel } from '@/lib/domain/vedtak/varsel/loaders';
import { formatDayYear } from '@/lib/platform/time/format';

/** Varslet på annen måte enn her, eller ingenting å varsle om. */
export async function VarsletUtenfor({ side }: { side: Awaited<ReturnType<typeof loadVarsel>> }) {
  const t = await getTranslations('slag.varsel');
  const verdier = {
    navn: side.bruker.fornavn,
    dag: side.varslet ? formatDayYear(side.varslet) : '',
  };
  const hva = side.varslet ? 'utenfor' : 'ikkeNaa';
  return (
    <div className="flate">
      <h1 className="sr-only">{t('sidetittel')}</h1>
      <EmptyState icon={EnvelopeClosedIcon} title={t(`${hva}.tittel`, verdier)}>
        {t(`${hva}.tekst`, verdier)}
      </EmptyState>
    </div>
  );
}
