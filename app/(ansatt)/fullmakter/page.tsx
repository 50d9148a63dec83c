import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadFullmakter } from '@/lib/domain/vedtak/fullmakt/loaders';
import { tittel } from '../_components/tittel';
import { Borte } from './_components/Borte';
import { Fullmaktliste } from './_components/Fullmaktliste';
import { GiVidere } from './_components/GiVidere';

export const generateMetadata = tittel('fullmakter');

/** Hvem som kan fatte vedtak om hva, og hvem som er borte. */
export default async function FullmakterPage() {
  const side = await loadFullmakter();
  const t = await getTranslations('fullmakt');
  return (
    <>
      <PageHeader title={t('tittel')} subtitle={t('hva')} />
      <PageBody
        aside={
          <>
            <Borte side={side} />
            <GiVidere side={side} />
          </>
        }
      >
        <Fullmaktliste side={side} />
      </PageBody>
    </>
  );
}
