import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadBrevmaler } from '@/lib/domain/vedtak/brevmal/loaders';
import { tittel } from '../_components/tittel';
import { Utgaver } from './_components/Utgaver';

export const generateMetadata = tittel('brevmaler');

/** Utgavene av ordene i vedtaksbrevet, per målform. */
export default async function BrevmalerPage() {
  const { rader, kanEndre } = await loadBrevmaler();
  const t = await getTranslations('brevmal');
  return (
    <>
      <PageHeader title={t('tittel')} subtitle={t('hva')} />
      <PageBody>
        {rader.map((rad) => (
          <Utgaver key={rad.spraak} rad={rad} kanEndre={kanEndre} />
        ))}
      </PageBody>
    </>
  );
}
