import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Klageside } from './klageside';

export async function Historie({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  return (
    <Panel title={t('side.historie')}>
      <ol className="grid gap-3 pt-1 text-sm">
        {klage.historie.map(({ id, type, dag, klokke, av, grunn }) => (
          <li key={id}>
            <p>{t(`historie.${type}`)}</p>
            {grunn && <p className="whitespace-pre-line text-neutral-text-subtle">{grunn}</p>}
            <p className="text-neutral-text-subtle">
              {av ? t('side.historieAv', { dag, klokke, navn: av }) : t('side.historieUten', { dag, klokke })}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
