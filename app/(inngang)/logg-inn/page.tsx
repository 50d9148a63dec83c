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
  return { title: (await getTranslations('inngang'))('tittel') };
}

/** The only door. In the demo one chooses an invented person; elsewhere the employer's own sign-in asks. */
export default async function LoggInn({
  searchParams,
}: {
  searchParams: Promise<{ feil?: string; error?: string }>;
}) {
  const t = await getTranslations('inngang');
  const { feil, error } = await searchParams;
  const kjent = FEIL.find((navn) => navn === feil) ?? (feil || error ? 'annet' : null);
  const [demo, oidc] = [config.isDemo(), config.oidc() !== null];
  return (
    <InngangSkall tittel={t('tittel')} undertittel={t('undertittel')}>
      {kjent && <Message tone="warning" title={t(`feil.${kjent}`)} />}
      <Tekster navnerom={['inngang']}>
        {oidc && <Jobbkonto />}
        {demo && <DemoInnlogging personer={demoInnlogginger} />}
      </Tekster>
      {!oidc && !demo && <Message tone="info" title={t('ingen')} />}
    </InngangSkall>
  );
}
