import { tittel } from '@/app/(ansatt)/_components/tittel';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import { loadSokeside } from '@/lib/domain/bruker/sok/loaders';
import { Sokeskjema } from './_components/Sokeskjema';

export const generateMetadata = tittel('sok');

export default async function SokPage() {
  const t = await getTranslations('bruker.sok');
  await loadSokeside();
  return (
    <>
      <PageHeader title={t('overskrift')} size="xl" />
      <PageBody narrow>
        <Tekster navnerom={['bruker']}>
          <Sokeskjema />
        </Tekster>
      </PageBody>
    </>
  );
}
