import { CompassIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { Panel } from '@/components/ui/Panel';
import { Sparkline } from '@/components/ui/Sparkline';
import type { Brukeroversikt, Oversiktsmaal } from '@/lib/domain/bruker/oversikt/types';
import { utvikling } from '@/lib/domain/maal/rules';
import type { Nivaa } from '@/lib/domain/maal/types';
import { formatDay } from '@/lib/platform/time/format';
import { UTVIKLINGSIKON } from './ikoner';
import { nivaanokkel } from './nivaanokkel';

export async function Maalpanel({ oversikt }: { oversikt: Brukeroversikt }) {
  const t = await getTranslations('bruker.maal');
  const { maal, id, fornavn, nesteRevurdering } = oversikt;
  return (
    <Panel
      title={t('tittel')}
      flush
      action={
        <Link className="lenke" href={`/brukere/${id}/maal`}>
          {t('ny')}
        </Link>
      }
    >
      {maal.length === 0 ? (
        <EmptyState
          icon={CompassIcon}
          title={t('tom')}
          action={
            <Link className="lenke" href={`/brukere/${id}/maal`}>
              {t('tilMaal')}
            </Link>
          }
        >
          {t('tomRaad', { navn: fornavn })}
        </EmptyState>
      ) : (
        <>
          <ol className="divide-y divide-neutral-border-subtle">
            {maal.map((ett) => (
              <Maalrad key={ett.id} maal={ett} />
            ))}
          </ol>
          <p className="px-4 pb-3 text-xs text-neutral-text-subtle md:px-5">
            {t('forklaring')}{' '}
            {nesteRevurdering && t('nesteRevurdering', { dato: formatDay(nesteRevurdering.dato) })}
          </p>
        </>
      )}
    </Panel>
  );
}

async function Maalrad({ maal }: { maal: Oversiktsmaal }) {
  const t = await getTranslations('bruker.maal');
  const vurderinger = maal.vurderinger.map((v) => ({ nivaa: v.nivaa as Nivaa }));
  const { ord } = utvikling({ utgangsnivaa: maal.utgangsnivaa as Nivaa, vurderinger });
  const siste = maal.vurderinger.at(-1);
  const fra = t(`nivaa.${nivaanokkel(maal.utgangsnivaa)}`);
  const kurve = siste
    ? t('kurve', { fra, til: t(`nivaa.${nivaanokkel(siste.nivaa)}`), dato: formatDay(siste.dato) })
    : t('ingenKurve', { fra });
  return (
    <li className="grid items-center gap-x-5 gap-y-2 px-4 py-3.5 md:grid-cols-[minmax(0,1fr)_148px_124px] md:px-5">
      <div>
        <h3 className="text-base leading-6">{maal.tittel}</h3>
        {maal.utdrag && (
          <p className="mt-0.5 text-sm text-neutral-text-subtle">
            {t('fra')} <OwnWordsInline>{maal.utdrag}</OwnWordsInline>
          </p>
        )}
        <p className="mt-1 text-sm">
          <span className="text-neutral-text-subtle">{t('naa')}</span> {maal.naa}
        </p>
      </div>
      <div className="flex items-center gap-5 md:contents">
        <Sparkline
          points={[maal.utgangsnivaa, ...vurderinger.map((v) => v.nivaa)]}
          min={-2}
          max={2}
          expected={0}
          label={kurve}
        />
        <p className="flex items-center gap-1.5 text-sm font-semibold">
          <Icon as={UTVIKLINGSIKON[ord]} className="text-accent-text-subtle" />
          {t(`ord.${ord}`)}
        </p>
      </div>
    </li>
  );
}
