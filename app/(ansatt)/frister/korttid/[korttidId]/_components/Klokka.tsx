import { getTranslations } from 'next-intl/server';
import { Dagmerke } from '@/components/frist/Dagmerke';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import type { Korttidsside } from '@/lib/domain/frist/korttid/types';
import { formatWeekday } from '@/lib/platform/time/format';

/** De to ukene. Stanser når et vedtak er fattet, eller hjelpen er slutt. */
export async function Klokka({ side }: { side: Korttidsside }) {
  const t = await getTranslations('frist.korttid');
  const { frist } = side;
  if (!frist) return null;
  return (
    <div className="ikke-trykk">
      {frist.tilstand === 'OVER' ? (
        <Message tone="warning" title={t('klokka')}>
          <p>{t('klokkaOver')}</p>
          <p className="mt-2">
            <Dagmerke frist={frist} iDag={side.iDag} />
          </p>
        </Message>
      ) : (
        <Panel title={t('klokka')}>
          <Dagmerke frist={frist} iDag={side.iDag} />
          <p className="mt-1 max-w-[70ch] text-sm text-neutral-text-subtle">
            {t('klokkaGaar', { dag: formatWeekday(frist.lovensDag) })}
          </p>
        </Panel>
      )}
    </div>
  );
}
