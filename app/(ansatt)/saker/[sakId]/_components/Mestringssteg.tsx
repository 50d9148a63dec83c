import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { STATUSIKON } from '@/components/mestring/statusikon';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { loadMestringISak } from '@/lib/domain/mestring/loaders';

/** Perioden mellom mål og vedtak, når saken har en. Uten er den et tilbud, ikke et steg. */
export async function Mestringssteg({ sakId, brukerId }: { sakId: string; brukerId: string }) {
  const t = await getTranslations('mestring');
  const { kort, kanPlanlegge } = await loadMestringISak({ sakId });
  if (!kort)
    return (
      kanPlanlegge && (
        <li className="ikke-trykk px-4 py-2.5 text-sm md:px-5">
          <Link className="lenke" href={`/brukere/${brukerId}/mestring/ny`}>
            {t('steg.planlegg')}
          </Link>{' '}
          <span className="text-neutral-text-subtle">{t('steg.valgfri')}</span>
        </li>
      )
    );
  const status = t(`status.${kort.status}`);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3.5 md:px-5">
      <Icon as={STATUSIKON[kort.status]} className="mt-0.5 text-accent-text-subtle" />
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold">{t('steg.navn')}</span>
          <span className="text-sm text-neutral-text-subtle">
            {kort.aapen && kort.uke > 0 ? t('steg.uke', { status, uke: kort.uke, uker: kort.uker }) : status}
          </span>
        </p>
        {kort.status === 'PAAGAAR' && (
          <p className="text-sm text-neutral-text-subtle">
            {t('steg.neste', { dag: kort.nesteEvaluering, navn: kort.ansvarlig.navn })}
          </p>
        )}
      </div>
      <div className="ikke-trykk">
        <LinkButton href={`/brukere/${kort.brukerId}/mestring/${kort.id}`}>{t('steg.se')}</LinkButton>
      </div>
    </li>
  );
}
