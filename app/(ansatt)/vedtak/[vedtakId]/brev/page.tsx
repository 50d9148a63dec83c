import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import Link from 'next/link';
import { Brevark } from '@/components/vedtak/Brevark';
import { Tekster } from '@/components/ui/Tekster';
import { loadVedtaksbrev } from '@/lib/domain/vedtak/loaders';
import { erFattet } from '@/lib/domain/vedtak/rules';
import { Skrivut } from '../_components/Skrivut';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vedtak'))('brev.navn') };
}

/** Brevet på A4. Et fattet vedtak vises akkurat slik det ble lagret. */
export default async function BrevPage({ params }: { params: Promise<{ vedtakId: string }> }) {
  const { vedtakId, status, brev } = await loadVedtaksbrev({ vedtakId: (await params).vedtakId });
  const t = await getTranslations('vedtak');
  return (
    <Tekster navnerom={['vedtak']}>
      <div className="mx-auto w-full max-w-[44rem] px-4 py-5 md:py-8 print:max-w-none print:p-0">
        <div className="ikke-trykk mb-4 flex flex-wrap items-center gap-3">
          <Link href={`/vedtak/${vedtakId}`} className="lenke py-2 text-sm">
            {t('brev.tilbake')}
          </Link>
          <span className="ml-auto flex flex-wrap items-center gap-3">
            <a href={`/api/v1/vedtak/${vedtakId}/brev.pdf`} className="lenke py-2 text-sm">
              {t('brev.lastNed')}
            </a>
            <Skrivut />
          </span>
        </div>
        {!erFattet(status) && <p className="mb-4 font-semibold">{t('brev.utkast')}</p>}
        <Brevark brev={brev} nivaa={1} />
      </div>
    </Tekster>
  );
}
