import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { Message } from '@/components/ui/Message';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import { loadBrevmal } from '@/lib/domain/vedtak/brevmal/loaders';
import { formatDayYear } from '@/lib/platform/time/format';
import { tittel } from '../../_components/tittel';
import { Endringer } from './_components/Endringer';
import { Eksempelbrev } from './_components/Eksempelbrev';
import { Publiser } from './_components/Publiser';
import { Setninger } from './_components/Setninger';

export const generateMetadata = tittel('brevmal');

/** Setningene ved siden av brevet de havner i. */
export default async function BrevmalPage({ params }: { params: Promise<{ malId: string }> }) {
  const side = await loadBrevmal({ malId: (await params).malId });
  const t = await getTranslations('brevmal');
  const { mal, kan } = side;
  const navn = t('en.tittel', { spraak: t(`spraak.${mal.spraak}`), nummer: mal.utgave });
  return (
    <Tekster navnerom={['brevmal', 'vedtak']}>
      <PageHeader
        title={navn}
        size="xl"
        crumbs={<Breadcrumbs label={t('smuler')} items={[{ href: '/brevmaler', text: t('tilbake') }]} />}
        subtitle={mal.merknad || undefined}
      />
      <div className="grid grid-cols-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,560px)]">
        <div className="grid grid-cols-1 content-start gap-5 px-4 py-5 md:px-8">
          {mal.erPublisert ? (
            <Message
              tone="info"
              title={t('en.publisert', {
                navn: mal.publisertAv ?? '',
                dato: mal.fom ? formatDayYear(mal.fom) : '',
              })}
            >
              {t('en.publisertHva')}
            </Message>
          ) : (
            <p>{t('en.utkast')}</p>
          )}
          {!mal.erPublisert && !kan.lagre && <p>{t('en.bareLeder')}</p>}
          <Setninger side={side} />
          {kan.publiser && <Publiser side={side} />}
          <Endringer side={side} />
        </div>
        <Eksempelbrev
          spraak={mal.spraak}
          standard={side.standard}
          lagret={mal.tekster}
          kanSkrives={kan.lagre}
        />
      </div>
    </Tekster>
  );
}
