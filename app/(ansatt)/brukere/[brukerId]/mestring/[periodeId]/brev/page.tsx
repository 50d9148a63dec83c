import { FileTextIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Skrivut } from '@/components/mestring/Skrivut';
import { Svarark } from '@/components/mestring/Svarark';
import { EmptyState } from '@/components/ui/EmptyState';
import { Tekster } from '@/components/ui/Tekster';
import { loadMestringsbrev } from '@/lib/domain/mestring/loaders';
import { formatDayYear } from '@/lib/platform/time/format';

export const generateMetadata = tittel('mestringsbrev');

interface BrevPageProps {
  params: Promise<{ brukerId: string; periodeId: string }>;
}

/** Svaret på A4, ord for ord slik det ble gitt. */
export default async function MestringsbrevPage({ params }: BrevPageProps) {
  const { brukerId, periodeId } = await params;
  const { brev, dato, ...konvolutt } = await loadMestringsbrev({ brukerId, periodeId });
  const t = await getTranslations('mestring.brev');
  return (
    <Tekster navnerom={['mestring']}>
      <div className="mx-auto w-full max-w-[44rem] px-4 py-5 md:py-8 print:max-w-none print:p-0">
        <div className="ikke-trykk mb-4 flex flex-wrap items-center gap-3">
          <Link href={`/brukere/${brukerId}/mestring/${periodeId}`} className="lenke py-2 text-sm">
            {t('tilbake')}
          </Link>
          {brev && (
            <span className="ml-auto">
              <Skrivut />
            </span>
          )}
        </div>
        {brev ? (
          <Svarark brev={brev} {...konvolutt} dato={dato && formatDayYear(dato)} />
        ) : (
          <EmptyState icon={FileTextIcon} title={t('ingen')}>
            {t('ingenOm')}
          </EmptyState>
        )}
      </div>
    </Tekster>
  );
}
