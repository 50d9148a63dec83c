import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Klageside } from './klageside';

/** Brevene slik de ble sendt. */
export async function Brevene({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.side');
  return (
    <Panel title={t('brevene')}>
      {klage.brev.length === 0 && <p className="text-sm text-neutral-text-subtle">{t('ingenBrev')}</p>}
      <ul className="grid gap-1 text-sm">
        {klage.brev.map((brev) => (
          <li key={brev.id}>
            <Link
              href={`/klager/${klage.id}/brev/${brev.id}`}
              className="lenke inline-flex min-h-8 items-center"
            >
              {t('brevFra', { slag: t(`brevslag.${brev.slag}`), dag: brev.dag })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
