import { tittel } from '@/app/(ansatt)/_components/tittel';
import { CheckmarkCircleFillIcon, ClipboardIcon, PencilIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { Tag } from '@/components/ui/Tag';
import { startKartleggingAction } from '@/lib/domain/kartlegging/actions';
import { loadKartlegginger } from '@/lib/domain/kartlegging/loaders';

export const generateMetadata = tittel('kartlegging');

export default async function KartleggingerPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const t = await getTranslations('kartlegging.liste');
  const liste = await loadKartlegginger({ brukerId: (await params).brukerId });
  const harUtkast = liste.linjer.some((linje) => linje.status === 'UTKAST');
  const start = liste.kanStarte && (
    <ActionForm action={startKartleggingAction} withKey>
      <HiddenField name="brukerId" value={liste.brukerId} />
      <SubmitButton>{harUtkast ? t('fortsett') : t('start')}</SubmitButton>
    </ActionForm>
  );
  return (
    <PageBody>
      <Panel
        title={t('tittel')}
        flush
        action={
          liste.linjer.length > 1 && (
            <Link className="lenke" href={`/brukere/${liste.brukerId}/kartlegging/profil`}>
              {t('utviklingen')}
            </Link>
          )
        }
      >
        {liste.linjer.length === 0 ? (
          <EmptyState icon={ClipboardIcon} title={t('tom')} action={start}>
            {t('tomRaad', { navn: liste.fornavn })}
          </EmptyState>
        ) : (
          <ul className="rader">
            {liste.linjer.map((linje) => (
              <li key={linje.id}>
                <RowLink href={`/brukere/${liste.brukerId}/kartlegging/${linje.id}`}>
                  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <span className="font-semibold">{t('linje', { dag: linje.dag })}</span>
                    <Tag icon={linje.status === 'FERDIG' ? CheckmarkCircleFillIcon : PencilIcon}>
                      {t(linje.status)}
                    </Tag>
                  </span>
                  <span className="mt-1 block text-sm text-neutral-text-subtle">
                    {t('av', { navn: linje.av })}
                  </span>
                </RowLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {liste.linjer.length > 0 && start}
    </PageBody>
  );
}
