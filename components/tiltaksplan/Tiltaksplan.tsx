import { InformationSquareIcon, PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import type { TiltaksplanView } from '@/lib/domain/tiltaksplan/types';
import { formatDay } from '@/lib/platform/time/format';
import { FraVedtaket } from './FraVedtaket';
import { Maalseksjon } from './Maalseksjon';
import { Planhistorie } from './Planhistorie';

export async function Tiltaksplan({ plan, utforere }: { plan: TiltaksplanView; utforere?: ReactNode }) {
  const t = await getTranslations('tiltaksplan');
  const sti = `/brukere/${plan.bruker.id}/tiltaksplan`;
  const kanLeggeTil = plan.kanEndre && plan.tjenester.length > 0;
  return (
    <PageBody aside={plan.historie.length > 0 && <Planhistorie historie={plan.historie} />}>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <div className="min-w-0 flex-[1_1_16rem]">
          <h2 className="text-xl">{t('tittel')}</h2>
          <p className="text-sm text-neutral-text-subtle">{t('undertittel')}</p>
        </div>
        {kanLeggeTil && plan.maal.some((m) => m.aktivt) && (
          <LinkButton variant="primary" href={`${sti}/nytt`} className="ikke-trykk">
            <Icon as={PlusIcon} />
            {t('leggTil')}
          </LinkButton>
        )}
      </div>
      {utforere}
      {plan.stopp && (
        <Message
          tone="warning"
          title={t('stoppet', {
            fom: formatDay(plan.stopp.fom),
            tom: plan.stopp.tom ? formatDay(plan.stopp.tom) : 'ingen',
          })}
        />
      )}
      {plan.kanEndre && plan.tjenester.length === 0 && plan.maal.length > 0 && (
        <p className="flex items-center gap-2 text-sm">
          <Icon as={InformationSquareIcon} />
          {t('manglerVedtak')}
        </p>
      )}
      {plan.maal.length === 0 && (
        <EmptyState icon={TasklistIcon} title={t('tomt.tittel')}>
          {t('tomt.tekst')}
        </EmptyState>
      )}
      <FraVedtaket plan={plan} sti={sti} kanLeggeTil={kanLeggeTil} />
      {plan.maal.map((gruppe) => (
        <Maalseksjon
          key={gruppe.maalId}
          gruppe={gruppe}
          sti={sti}
          kanEndre={plan.kanEndre}
          kanLeggeTil={kanLeggeTil}
        />
      ))}
    </PageBody>
  );
}
