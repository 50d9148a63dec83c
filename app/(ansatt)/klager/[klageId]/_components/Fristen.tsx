import { getTranslations } from 'next-intl/server';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import type { Klageside } from './klageside';

/** Fristen i ord. Den er aldri en sperre. */
export async function Fristen({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  const { frist } = klage;
  return (
    <Panel title={t('side.fristen')}>
      <p className="font-semibold">{t(`frist.${frist.slag}`)}</p>
      <p className="mt-1 text-sm">{t(`fristOm.${frist.slag}`, { dag: frist.dag, sendt: klage.sendt })}</p>
      {frist.overEttAar && (
        <div className="mt-3">
          <Message tone="warning" title={t('overEttAar')}>
            {t('overEttAarOm')}
          </Message>
        </div>
      )}
      {klage.kvittert && (
        <p className="mt-2 text-sm text-neutral-text-subtle">
          {t('kvittering.sendtDag', { dag: klage.kvittert })}
        </p>
      )}
    </Panel>
  );
}
