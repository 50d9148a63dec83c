import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import type { Saksvisning } from '@/lib/domain/sak/view';

/** Hjelp som må begynne før vedtaket er skrevet. */
export async function KortTjeneste({ sak }: { sak: Saksvisning }) {
  const t = await getTranslations('frist.korttid');
  return (
    <Panel title={t('nyTittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
      <div className="ikke-trykk mt-3">
        <LinkButton href={`/frister/korttid/ny?bruker=${sak.person.brukerId}&sak=${sak.id}`}>
          {t('ny')}
        </LinkButton>
      </div>
    </Panel>
  );
}
