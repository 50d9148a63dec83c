import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Korttidsmerke } from '@/components/frist/Korttidsmerke';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadKorttid } from '@/lib/domain/frist/korttid/loaders';
import { Hjelpen } from './_components/Hjelpen';
import { Klokka } from './_components/Klokka';
import { TilPersonen } from './_components/TilPersonen';
import { Videre } from './_components/Videre';

// Aldri et navn i tittelen.
export const generateMetadata = tittel('korttid');

export default async function KorttidPage({ params }: { params: Promise<{ korttidId: string }> }) {
  const t = await getTranslations('frist.korttid');
  const side = await loadKorttid({ korttidId: (await params).korttidId });
  return (
    <>
      <div className="ikke-trykk">
        <PageHeader
          title={t('nyTittel')}
          subtitle={t('gjelder', { navn: side.bruker.navn })}
          size="xl"
          tag={<Korttidsmerke tilstand={side.tilstand} />}
          crumbs={
            <Breadcrumbs
              label={t('brodsmuler')}
              items={[
                {
                  href: `/brukere/${side.bruker.id}/vedtak`,
                  text: t('vedtakene', { navn: side.bruker.fornavn }),
                },
              ]}
            />
          }
        />
      </div>
      <PageBody narrow>
        <Klokka side={side} />
        <Hjelpen side={side} />
        <Videre side={side} />
        <TilPersonen side={side} />
      </PageBody>
    </>
  );
}
