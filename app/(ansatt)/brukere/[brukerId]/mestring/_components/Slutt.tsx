import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import type { Side } from './side';

/** Slik gikk det. Vises når perioden er avsluttet. */
export async function Slutt({ side }: { side: Side }) {
  const t = await getTranslations('mestring');
  if (!side.avsluttet) return null;
  return (
    <Panel title={t('side.utfall')}>
      <p>{side.avbrudd ? t(`avbruddsgrunn.${side.avbrudd.grunn}`) : t(`status.${side.status}`)}</p>
      {side.avbrudd && <p className="mt-1 text-sm whitespace-pre-line">{side.avbrudd.tekst}</p>}
      {side.endret && (
        <p className="mt-2 text-sm whitespace-pre-line">
          <span className="text-neutral-text-subtle">{t('side.endret')}:</span> {side.endret}
        </p>
      )}
      <p className="mt-2 text-sm text-neutral-text-subtle">
        {t('side.avsluttet', { dag: side.avsluttet.dag, navn: side.avsluttet.av })}
      </p>
      {side.harBrev && (
        <div className="ikke-trykk mt-3">
          <LinkButton href={`/brukere/${side.brukerId}/mestring/${side.id}/brev`}>
            {t('side.seBrev')}
          </LinkButton>
        </div>
      )}
    </Panel>
  );
}
