import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import demoInnlogginger from '@/prisma/seed/demo-innlogginger.json';
import { InngangSkall } from '@/components/skall/InngangSkall';
import { Message } from '@/components/ui/Message';
import { Tekster } from '@/components/ui/Tekster';
import { config } from '@/lib/platform/config/config';
import { DemoInnlogging } from './_components/DemoInnlogging';
import { Jobbkonto } from './_components/Jobbkonto';

const FEIL = ['forMange', 'ukjent', 'ingenRolle'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inngang'))('loggInn') };
}

/** The only door. In the demo one chooses an invented person; elsewhere the employer's own sign-in asks. */
export default async function LoggInn({ searchParams }: { searchParams: Promise<{ feil?: string; error?: string }> }) {
  const t = await getTranslations('inngang');
  const { feil, error } = await searchParams;
  const kjent = FEIL.find((navn) => navn === feil) ?? (error ? 'avbrutt' : null);
  const [demo, oidc] = [config.isDemo(), config.oidc() !== null];
  return (
    <InngangSkall>
      <h1 className="text-2xl">{t('loggInn')}</h1>
      <p className="mt-1 mb-7 text-lg text-neutral-text-subtle">{t('undertittel')}</p>
      {kjent && (
        <div className="mb-6">
          <Message tone="warning" title={t(`feil.${kjent}.tittel`)}>
            {t(`feil.${kjent}.tekst`)}
          </Message>
        </div>
      )}
      <Tekster navnerom={['inngang']}>
        {oidc && <Jobbkonto />}
        {demo && <DemoInnlogging personer={demoInnlogginger} />}
      </Tekster>
      {!oidc && !demo && (
        <Message tone="info" title={t('ingenInnlogging.tittel')}>
          {t('ingenInnlogging.tekst')}
        </Message>
      )}
    </InngangSkall>
  );
}
