import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { Kartleggingstekster } from '@/lib/domain/kartlegging/types';

const FELT = ['egneRessurser', 'nettverk', 'risiko', 'bolig', 'adkomst'] as const;

export function Situasjon({ tekster }: { tekster: Kartleggingstekster }) {
  const t = useTranslations('kartlegging');
  return (
    <Panel title={t('skjema.situasjonen')}>
      <dl className="grid gap-4 pt-1">
        {FELT.map((felt) => (
          <div key={felt}>
            <dt className="text-sm text-neutral-text-subtle">{t(`skjema.${felt}`)}</dt>
            <dd className="max-w-[65ch] whitespace-pre-line">
              {tekster[felt] ?? <span className="text-neutral-text-subtle">{t('visning.tom')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
