import { CompassIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { nivaanokkel } from '@/components/bruker/nivaanokkel';
import { EmptyState } from '@/components/ui/EmptyState';
import { Panel } from '@/components/ui/Panel';
import type { Revurderingsmaal, Revurderingsside } from '@/lib/domain/revurdering/side/types';
import { Maalvurdering } from './Maalvurdering';

export async function Maalene({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.maal');
  return (
    <Panel title={t('tittel')} flush action={<span className="text-neutral-text-subtle">{t('om')}</span>}>
      {side.maal.length === 0 ? (
        <EmptyState icon={CompassIcon} title={t('tom')}>
          {t('tomRaad')}
        </EmptyState>
      ) : (
        <ol className="divide-y divide-neutral-border-subtle">
          {side.maal.map((maal) => (
            <li key={maal.id} className="px-4 py-2.5 md:px-5">
              {side.kanSkrive ? (
                <Maalvurdering maal={maal} revurderingId={side.revurderingId} />
              ) : (
                <Lest maal={maal} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

/** For den som ser på, og etter at revurderingen er fullført. */
async function Lest({ maal }: { maal: Revurderingsmaal }) {
  const t = await getTranslations('revurdering.maal');
  const ord = (nivaa: number | null) =>
    nivaa === null ? t('ikkeVurdert') : t(`nivaa.${nivaanokkel(nivaa)}`);
  return (
    <div className="grid gap-x-6 gap-y-1 lg:grid-cols-[minmax(0,1fr)_440px]">
      <div>
        <h3 className="text-base leading-6">{maal.tittel}</h3>
        <p className="text-sm">
          <span className="text-neutral-text-subtle">{t('fra')}</span> {maal.fra}
          {(maal.naaTekst ?? maal.sistTekst) && (
            <>
              <span className="ml-2 text-neutral-text-subtle">{t('naa')}</span>{' '}
              {maal.naaTekst ?? maal.sistTekst}
            </>
          )}
        </p>
      </div>
      <dl className="flex flex-wrap items-center gap-x-6 text-sm">
        <div className="flex gap-1.5">
          <dt className="text-neutral-text-subtle">{t('sist')}</dt>
          <dd>{ord(maal.sistNivaa)}</dd>
        </div>
        <div className="flex gap-1.5">
          <dt className="text-neutral-text-subtle">{t('naaOrd')}</dt>
          <dd className="font-semibold">{ord(maal.naaNivaa)}</dd>
        </div>
      </dl>
    </div>
  );
}
