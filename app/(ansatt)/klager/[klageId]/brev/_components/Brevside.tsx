import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Klagebrevark } from '@/components/klage/Klagebrevark';
import { LinkButton } from '@/components/ui/LinkButton';
import { Tekster } from '@/components/ui/Tekster';
import type { Klagebrev } from '@/lib/domain/klage/brev/types';
import { Skrivut } from './Skrivut';

/** Brevet på A4. Et sendt brev vises akkurat slik det ble lagret. */
export async function Brevside({
  klageId,
  utkast,
  brev,
  pdf,
}: {
  klageId: string;
  utkast: boolean;
  brev: Klagebrev;
  pdf?: string | null;
}) {
  const t = await getTranslations('klage.brev');
  return (
    <Tekster navnerom={['klage']}>
      <div className="mx-auto w-full max-w-[44rem] px-4 py-5 md:py-8 print:max-w-none print:p-0">
        <div className="ikke-trykk mb-4 flex flex-wrap items-center gap-3">
          <Link href={`/klager/${klageId}`} className="lenke py-2 text-sm">
            {t('tilbake')}
          </Link>
          <span className="ml-auto flex flex-wrap gap-2">
            {pdf && <LinkButton href={pdf}>{t('pdf')}</LinkButton>}
            <Skrivut />
          </span>
        </div>
        {utkast && <p className="mb-4 font-semibold">{t('utkast')}</p>}
        <Klagebrevark brev={brev} />
      </div>
    </Tekster>
  );
}
