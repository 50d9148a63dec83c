import { CompassIcon, PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Mestringsmerke } from '@/components/mestring/Mestringsmerke';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { loadMestringer } from '@/lib/domain/mestring/loaders';

export const generateMetadata = tittel('mestringer');

export default async function MestringerPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const t = await getTranslations('mestring.liste');
  const liste = await loadMestringer({ brukerId: (await params).brukerId });
  const sti = `/brukere/${liste.brukerId}`;
  const kanNy = liste.kanPlanlegge && liste.harKartlegging && !liste.linjer.some((linje) => linje.aapen);
  const ny = kanNy && (
    <LinkButton href={`${sti}/mestring/ny`} variant="primary">
      <Icon as={PlusIcon} />
      {t('ny')}
    </LinkButton>
  );
  return (
    <PageBody narrow>
      <p className="max-w-[65ch] text-sm text-neutral-text-subtle">{t('om', { navn: liste.fornavn })}</p>
      <Panel title={t('tittel')} flush>
        {liste.linjer.length === 0 ? (
          <EmptyState
            icon={CompassIcon}
            title={t('tom')}
            action={
              liste.harKartlegging ? (
                ny
              ) : (
                <LinkButton href={`${sti}/kartlegging`}>{t('tilKartlegging')}</LinkButton>
              )
            }
          >
            {t(liste.harKartlegging ? 'tomRaad' : 'tomUtenKartlegging', { navn: liste.fornavn })}
          </EmptyState>
        ) : (
          <ul className="rader">
            {liste.linjer.map((linje) => (
              <li key={linje.id}>
                <RowLink href={`${sti}/mestring/${linje.id}`}>
                  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <span className="font-semibold">{t('linje', { fra: linje.fra, til: linje.til })}</span>
                    <Mestringsmerke status={linje.status} />
                  </span>
                  <span className="mt-1 block text-sm text-neutral-text-subtle">
                    {linje.aapen && linje.uke > 0
                      ? t('uke', { uke: linje.uke, uker: linje.uker })
                      : t('uker', { antall: linje.uker })}
                  </span>
                </RowLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {liste.linjer.length > 0 && ny && <div>{ny}</div>}
    </PageBody>
  );
}
