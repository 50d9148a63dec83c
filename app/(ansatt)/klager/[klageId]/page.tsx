import { tittel } from '@/app/(ansatt)/_components/tittel';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Klagestatusmerke } from '@/components/klage/Klagestatusmerke';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { cx } from '@/components/ui/cx';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import { loadKlage } from '@/lib/domain/klage/loaders';
import { Svarfristmerke } from '../_components/Svarfristmerke';
import { Brevene } from './_components/Brevene';
import { Fristen } from './_components/Fristen';
import { Historie } from './_components/Historie';
import { Klageren } from './_components/Klageren';
import { Mer } from './_components/Mer';
import { Neste } from './_components/Neste';
import { Ordene } from './_components/Ordene';
import { Saksgang } from './_components/Saksgang';
import { Vedtaket } from './_components/Vedtaket';

// Aldri et navn i tittelen.
export const generateMetadata = tittel('klage');

export default async function KlagePage({ params }: { params: Promise<{ klageId: string }> }) {
  const t = await getTranslations('klage');
  const felles = await getTranslations('felles');
  const klage = await loadKlage({ klageId: (await params).klageId });
  return (
    <Tekster navnerom={['klage', 'vedtak']}>
      <PageHeader
        size="xl"
        title={t(`slag.${klage.slag}`)}
        tag={<Klagestatusmerke status={klage.status} ferdig={klage.ferdig} />}
        crumbs={
          <Breadcrumbs
            label={felles('brodsmuler')}
            items={[
              ...(klage.kan.trekke ? [{ href: '/klager', text: t('side.klager') }] : []),
              { href: `/brukere/${klage.brukerId}/vedtak`, text: klage.person.navn },
            ]}
          />
        }
      >
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-neutral-text-subtle">
          <Link href={`/brukere/${klage.brukerId}`} className="lenke">
            {klage.person.navn}
          </Link>
          <span>{t('side.mottatt', { dag: klage.mottatt })}</span>
          <Svarfristmerke svar={klage.svarfrist} />
        </div>
      </PageHeader>
      <PageBody
        aside={
          <>
            <Saksgang klage={klage} />
            <Fristen klage={klage} />
            <Klageren klage={klage} />
            <Brevene klage={klage} />
            <Mer klage={klage} />
            <Historie klage={klage} />
          </>
        }
      >
        <div className={cx('grid grid-cols-1 items-start gap-5', klage.vedtak && 'xl:grid-cols-2')}>
          <Ordene klage={klage} />
          {klage.vedtak && <Vedtaket vedtak={klage.vedtak} />}
        </div>
        <Neste klage={klage} />
      </PageBody>
    </Tekster>
  );
}
