import { TrendFlatIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Skalaen } from '@/components/kartlegging/Skalaen';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { loadProfilhistorie } from '@/lib/domain/kartlegging/loaders';
import { Gruppevis } from './_components/Gruppevis';
import { OverTid } from './_components/OverTid';
import { Velger } from './_components/Velger';

export const generateMetadata = tittel('profil');

interface ProfilPageProps {
  params: Promise<{ brukerId: string }>;
  searchParams: Promise<{ foer?: string; naa?: string }>;
}

/** To kartlegginger ved siden av hverandre, og hver variabel over tid. */
export default async function ProfilPage({ params, searchParams }: ProfilPageProps) {
  const t = await getTranslations('kartlegging.profil');
  const { brukerId } = await params;
  const { foer, naa } = await searchParams;
  const historie = await loadProfilhistorie({ brukerId, ...(foer ? { foer } : {}), ...(naa ? { naa } : {}) });
  const sti = `/brukere/${brukerId}/kartlegging`;
  const antall = historie.kartlegginger.length;
  return (
    <PageBody>
      <div>
        <p className="ikke-trykk text-sm">
          <Link href={sti} className="lenke">
            {t('tilListen')}
          </Link>
        </p>
        <h2 className="mt-1 text-xl">{t('tittel')}</h2>
        <p className="mt-1 max-w-[65ch] text-sm text-neutral-text-subtle">{t('om')}</p>
        <Skalaen />
      </div>
      {antall < 2 ? (
        <Panel>
          <EmptyState
            icon={TrendFlatIcon}
            title={t('tom')}
            action={<LinkButton href={sti}>{t('tilListen')}</LinkButton>}
          >
            {t(antall === 1 ? 'tomEn' : 'tomIngen', { navn: historie.fornavn })}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Velger historie={historie} sti={`${sti}/profil`} />
          {historie.par ? <Gruppevis historie={historie} /> : <p>{t('like')}</p>}
          <OverTid historie={historie} />
        </>
      )}
    </PageBody>
  );
}
