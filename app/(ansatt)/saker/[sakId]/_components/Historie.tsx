import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Saksvisning } from '@/lib/domain/sak/view';

export async function Historie({ sak }: { sak: Saksvisning }) {
  const t = await getTranslations('sak');
  return (
    <Panel title={t('side.historie')}>
      {sak.historie.length === 0 && (
        <p className="text-sm text-neutral-text-subtle">{t('side.ingenHistorie')}</p>
      )}
      <ol className="grid gap-3 pt-1 text-sm">
        {sak.historie.map(({ id, type, dag, klokke, av, forklaring }) => (
          <li key={id}>
            <p>{t(`historie.${type}`)}</p>
            {forklaring?.grunn && <p className="text-neutral-text-subtle">{forklaring.grunn}</p>}
            {forklaring?.forventet && (
              <p className="text-neutral-text-subtle">{t('side.forventet', { dag: forklaring.forventet })}</p>
            )}
            <p className="text-neutral-text-subtle">
              {av ? t('side.historieAv', { dag, klokke, navn: av }) : t('side.historieUten', { dag, klokke })}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
