import { getTranslations } from 'next-intl/server';
import { initialer } from '@/components/bruker/initialer';
import { Avatar } from '@/components/ui/Avatar';
import { Panel } from '@/components/ui/Panel';
import type { Deltaker, Revurderingsside } from '@/lib/domain/revurdering/side/types';
import { Syn } from './Syn';

export async function Synene({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.syn');
  return (
    <Panel title={t('tittel')} flush>
      {side.deltakere.length === 0 && (
        <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('tom')}</p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-px bg-neutral-border-subtle">
        {side.deltakere.map((deltaker) => (
          <li key={deltaker.id} className="bg-neutral-surface-default px-4 pb-3 pt-2.5 md:px-5">
            <Hvem deltaker={deltaker} />
            <Syn deltaker={deltaker} revurderingId={side.revurderingId} kanSkrive={side.kanSkrive} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

async function Hvem({ deltaker }: { deltaker: Deltaker }) {
  const t = await getTranslations('revurdering.syn');
  const yrke = await getTranslations('skall.profesjon');
  const rolle = deltaker.erTjenesteansvarlig
    ? t('ansvarlig')
    : deltaker.profesjon
      ? yrke(deltaker.profesjon)
      : null;
  return (
    <div className="flex items-center gap-2 text-sm leading-tight">
      <Avatar initials={initialer(deltaker.navn)} size="sm" />
      <div>
        <h3 className="text-sm leading-tight">{deltaker.navn}</h3>
        {rolle && <p className="text-xs text-neutral-text-subtle">{rolle}</p>}
      </div>
    </div>
  );
}
