import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { fristvei } from '@/app/(ansatt)/_components/fristvei';
import { Dagmerke } from '@/components/frist/Dagmerke';
import { Panel } from '@/components/ui/Panel';
import type { Fristlinje } from '@/lib/domain/frist/liste/types';
import type { Dato } from '@/lib/platform/time/dato';

interface SakensfristerProps {
  frister: { iDag: Dato; linjer: Fristlinje[] };
}

/** Bare fristene i denne saken. Den vi står i, er ikke en lenke. */
export async function Sakensfrister({ frister }: SakensfristerProps) {
  const t = await getTranslations('frist');
  return (
    <Panel title={t('sak.tittel')}>
      {frister.linjer.length === 0 && <p className="text-sm text-neutral-text-subtle">{t('sak.ingen')}</p>}
      <ul className="grid gap-3 text-sm">
        {frister.linjer.map((linje) => (
          <li key={linje.id}>
            {linje.sted.slag === 'SAK' ? (
              <span>{t(`slag.${linje.slag}`)}</span>
            ) : (
              <Link className="lenke" href={fristvei(linje.sted)}>
                {t(`slag.${linje.slag}`)}
              </Link>
            )}
            <Dagmerke frist={linje} iDag={frister.iDag} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
