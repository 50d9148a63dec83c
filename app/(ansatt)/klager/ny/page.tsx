import { tittel } from '@/app/(ansatt)/_components/tittel';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import { loadKlageskjema } from '@/lib/domain/klage/loaders';
import { Klageskjema } from './_components/Klageskjema';
import { Slagvalg } from './_components/Slagvalg';

export const generateMetadata = tittel('nyKlage');

interface NyKlageProps {
  searchParams: Promise<Partial<Record<'bruker' | 'vedtak' | 'slag' | 'avvist', string>>>;
}

/** Først hva det gjelder, i vanlige ord. Så skjemaet som hører til. */
export default async function NyKlagePage({ searchParams }: NyKlageProps) {
  const t = await getTranslations('klage');
  const { bruker, vedtak, slag, avvist } = await searchParams;
  const skjema = await loadKlageskjema({
    brukerId: bruker ?? '',
    ...(vedtak && { vedtakId: vedtak }),
    ...(slag && { slag }),
    ...(avvist && { avvistKlageId: avvist }),
  });
  return (
    <>
      <PageHeader
        title={t('ny.tittel')}
        subtitle={t('ny.gjelder', { navn: skjema.person.navn })}
        size="xl"
        crumbs={
          <Breadcrumbs
            label={(await getTranslations('felles'))('brodsmuler')}
            items={[{ href: `/brukere/${skjema.brukerId}/vedtak`, text: skjema.person.navn }]}
          />
        }
      />
      <PageBody narrow>
        <Tekster navnerom={['klage', 'vedtak']}>
          {skjema.slag ? (
            <Klageskjema {...skjema} slag={skjema.slag} />
          ) : (
            <Slagvalg brukerId={skjema.brukerId} fornavn={skjema.person.fornavn} />
          )}
        </Tekster>
      </PageBody>
    </>
  );
}
