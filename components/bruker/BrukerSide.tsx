import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import type { Brukeroversikt } from '@/lib/domain/bruker/oversikt/types';
import { formatDay } from '@/lib/platform/time/format';
import { Besokpanel } from './Besokpanel';
import { Dokumentpanel } from './Dokumentpanel';
import { Maalpanel } from './Maalpanel';
import { Notatpanel } from './Notatpanel';
import { Ordpanel } from './Ordpanel';
import { Planpanel } from './Planpanel';
import { Rundtpanel } from './Rundtpanel';

interface BrukerSideProps {
  oversikt: Brukeroversikt;
  /** Mestringsperioden som er i gang, når det finnes en. */
  mestring?: ReactNode;
  /** Stopp og det som skal følges opp, når det finnes. */
  hendelser?: ReactNode;
  /** Veien til et ekstra besøk. */
  ekstra?: ReactNode;
  /** Hvem som gir hjelpen, når personen kan velge. */
  utforere?: ReactNode;
  /** Hva hun ønsker av den som kommer, og dyr i huset. */
  onsker?: ReactNode;
}

/** Personsiden. Egne ord først, så det vi er enige om, så hverdagen. */
export async function BrukerSide({
  oversikt,
  hendelser,
  ekstra,
  mestring,
  utforere,
  onsker,
}: BrukerSideProps) {
  const t = await getTranslations('bruker');
  const { nesteRevurdering, iDag } = oversikt;
  return (
    <PageBody
      aside={
        <>
          <Besokpanel oversikt={oversikt} ekstra={ekstra} />
          {utforere}
          {onsker}
          <Rundtpanel oversikt={oversikt} />
          <Dokumentpanel oversikt={oversikt} />
        </>
      }
    >
      {hendelser}
      <Ordpanel ord={oversikt.ord} bruker={oversikt} iDag={iDag} />
      {nesteRevurdering && nesteRevurdering.dato <= iDag && (
        <Message
          tone="info"
          title={t('revurdering.paaTide')}
          action={
            <Link href="/revurderinger" className="lenke">
              {t('revurdering.til')}
            </Link>
          }
        >
          {nesteRevurdering.dato < iDag &&
            t('revurdering.overTiden', { dato: formatDay(nesteRevurdering.dato) })}
        </Message>
      )}
      {mestring}
      <Maalpanel oversikt={oversikt} />
      <Planpanel oversikt={oversikt} />
      {oversikt.godtAaVite && (
        <Panel title={t('godtAaVite')}>
          <p className="whitespace-pre-line text-sm">{oversikt.godtAaVite}</p>
        </Panel>
      )}
      <Notatpanel oversikt={oversikt} />
    </PageBody>
  );
}
