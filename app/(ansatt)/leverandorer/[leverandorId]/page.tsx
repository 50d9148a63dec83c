import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Standord } from '@/components/brukervalg/Standord';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadLeverandor } from '@/lib/domain/brukervalg/leverandor/loaders';
import { Avtalepanel } from '../_components/Avtalepanel';
import { Personpanel } from '../_components/Personpanel';
import { Tilbudspanel } from '../_components/Tilbudspanel';

export const generateMetadata = tittel('leverandor');

export default async function LeverandorPage({ params }: { params: Promise<{ leverandorId: string }> }) {
  const side = await loadLeverandor({ leverandorId: (await params).leverandorId });
  const t = await getTranslations('brukervalg.leverandorer');
  const { leverandor, kanLagre } = side;
  return (
    <>
      <PageHeader
        title={leverandor.navn}
        size="xl"
        crumbs={<Breadcrumbs label={t('tittel')} items={[{ href: '/leverandorer', text: t('tilLista') }]} />}
        tag={<Standord rad={leverandor} />}
        actions={
          kanLagre &&
          leverandor.stand !== 'SLUTT' && (
            <LinkButton href={`/leverandorer/${leverandor.id}/endre`}>
              <span aria-hidden>{t('endre')}</span>
              <span className="sr-only">{t('endreNavn', { navn: leverandor.navn })}</span>
            </LinkButton>
          )
        }
      />
      <PageBody
        aside={
          <>
            <Avtalepanel leverandor={leverandor} kanLagre={kanLagre} />
            <Tilbudspanel leverandor={leverandor} kanLagre={kanLagre} iDag={side.iDag} />
          </>
        }
      >
        <Personpanel navn={leverandor.navn} personer={side.personer} />
      </PageBody>
    </>
  );
}
