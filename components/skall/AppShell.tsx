import { InformationSquareIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Banner } from '@/components/ui/Banner';
import { SkipLink } from '@/components/ui/SkipLink';
import { ToastProvider } from '@/components/ui/ToastProvider';

interface AppShellProps {
  demo: boolean;
  /** Topplinja på pulten og bunnmenyen på telefonen. De henter selv, samtidig med siden. */
  topp: ReactNode;
  bunn: ReactNode;
  children: ReactNode;
}

/** Rammen rundt alle skjermer for ansatte. */
export async function AppShell({ demo, topp, bunn, children }: AppShellProps) {
  const t = await getTranslations('skall');
  return (
    <ToastProvider>
      <div className="flex min-h-dvh flex-col">
        <SkipLink href="#innhold">{t('hopp')}</SkipLink>
        <header className="ikke-trykk">
          {demo && (
            <Banner icon={InformationSquareIcon}>
              {t('demo')} <span className="max-md:sr-only">{t('demoMer')}</span>
            </Banner>
          )}
          {topp}
        </header>
        <main id="innhold" tabIndex={-1} className="min-w-0 flex-1 outline-none max-md:pb-6">
          {children}
        </main>
        {bunn}
      </div>
    </ToastProvider>
  );
}
