import { tittel } from '@/app/(ansatt)/_components/tittel';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Fristmerke } from '@/components/sak/Fristmerke';
import { Sakstatusmerke } from '@/components/sak/Sakstatusmerke';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadSakensFrister } from '@/lib/domain/frist/liste/loaders';
import { loadSak } from '@/lib/domain/sak/loaders';
import { Ansvar } from './_components/Ansvar';
import { ForelopigSvar } from './_components/ForelopigSvar';
import { Forsinket } from './_components/Forsinket';
import { Henvendelser } from './_components/Henvendelser';
import { Historie } from './_components/Historie';
import { KortTjeneste } from './_components/KortTjeneste';
import { Person } from './_components/Person';
import { Sakensfrister } from './_components/Sakensfrister';
import { Steg } from './_components/Steg';

// Aldri et navn i tittelen.
export const generateMetadata = tittel('sak');

export default async function SakPage({ params }: { params: Promise<{ sakId: string }> }) {
  const t = await getTranslations('sak.side');
  const { sakId } = await params;
  const sak = await loadSak({ sakId });
  const frister = await loadSakensFrister({ sakId });
  return (
    <>
      <PageHeader
        title={
          <Link href={`/brukere/${sak.person.brukerId}`} className="hover:underline">
            {sak.person.navn}
          </Link>
        }
        tag={<Sakstatusmerke status={sak.status} />}
        crumbs={<Breadcrumbs label={t('brodsmuler')} items={[{ href: '/saker', text: t('saker') }]} />}
      >
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-neutral-text-subtle">
          <span>{t('tittel', { saksnummer: sak.saksnummer })}</span>
          <span>{t('mottatt', { dag: sak.mottatt })}</span>
          <Fristmerke frist={sak.frist} />
        </div>
      </PageHeader>
      <PageBody
        aside={
          <>
            <Sakensfrister frister={frister} />
            <Person sak={sak} />
            <Ansvar sak={sak} />
            <Historie sak={sak} />
          </>
        }
      >
        <Henvendelser sak={sak} />
        <Steg sak={sak} />
        {sak.kan.svare && sak.forelopigSvarMangler && <ForelopigSvar sak={sak} />}
        {sak.kan.svare && sak.svarVentes && <Forsinket sak={sak} />}
        {sak.kan.kartlegge && sak.status !== 'AVSLUTTET' && <KortTjeneste sak={sak} />}
      </PageBody>
    </>
  );
}
