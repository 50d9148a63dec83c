import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Maalliste } from '@/lib/domain/maal/view';

/** T-skåren med setningen som forklarer den. Hører til personen, aldri til en ansatt eller et team. */
export async function Oppnaaelse({ oppnaaelse }: { oppnaaelse: NonNullable<Maalliste['oppnaaelse']> }) {
  const t = await getTranslations('maal.oppnaaelse');
  return (
    <Panel title={t('tittel')}>
      <p className="flex items-baseline gap-3">
        <span className="text-2xl font-semibold">{oppnaaelse.naa}</span>
        <span className="text-sm text-neutral-text-subtle">{t('fra', { fra: oppnaaelse.fra })}</span>
      </p>
      <div className="mt-1 grid gap-2 text-sm">
        <p>{t('om')}</p>
        <p className="text-neutral-text-subtle">
          {t('med', { antall: oppnaaelse.med })}{' '}
          {oppnaaelse.utenfor > 0 && t('utenfor', { antall: oppnaaelse.utenfor })}
        </p>
        <p className="text-neutral-text-subtle">{t('bare')}</p>
      </div>
    </Panel>
  );
}
