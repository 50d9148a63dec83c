import { CheckmarkCircleIcon, InboxDownIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/EmptyState';
import { loadKo } from '@/lib/domain/vedtak/fatting/loaders';
import { Ko } from './_components/Ko';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('godkjenning'))('tittel') };
}

export default async function GodkjenningPage() {
  const { ko, iDag } = await loadKo();
  const t = await getTranslations('godkjenning');
  const er = ko.length === 0 ? 'tom' : 'velg';
  return (
    <>
      <Ko ko={ko} iDag={iDag} valgt={null} />
      <div className={er === 'velg' ? 'grid place-items-center max-lg:hidden' : 'grid place-items-center'}>
        <EmptyState icon={er === 'tom' ? CheckmarkCircleIcon : InboxDownIcon} title={t(`${er}.tittel`)}>
          {t(`${er}.tekst`)}
        </EmptyState>
      </div>
    </>
  );
}
