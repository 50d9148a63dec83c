import { ArrowLeftIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Icon } from '@/components/ui/Icon';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { loadOnsker } from '@/lib/domain/bruker/onsker/loaders';
import { Ikkeparpanel } from './_components/Ikkeparpanel';
import { Onskeliste } from './_components/Onskeliste';
import { Onskeskjema } from './_components/Onskeskjema';

export const generateMetadata = tittel('onsker');

/** Det den som bor der, ønsker av den som kommer. */
export default async function OnskerPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  const side = await loadOnsker({ brukerId });
  const t = await getTranslations('onsker');
  const { bruker, kanSette, ikkepar } = side;
  return (
    <PageBody
      aside={
        <>
          <Panel title={t('hvorfor')}>
            <p className="text-sm">{t('hvorforTekst', { navn: bruker.fornavn })}</p>
          </Panel>
          {ikkepar && <Ikkeparpanel brukerId={bruker.id} ikkepar={ikkepar} />}
        </>
      }
    >
      <Link href={`/brukere/${bruker.id}`} className="lenke inline-flex items-center gap-1 text-sm">
        <Icon as={ArrowLeftIcon} size="sm" />
        {t('tilbake')}
      </Link>
      <div>
        <h2 className="text-xl">{t('tittel')}</h2>
        <p className="mt-1 text-sm text-neutral-text-subtle">{t('undertittel', { navn: bruker.fornavn })}</p>
      </div>
      {kanSette ? (
        <Onskeskjema side={side} />
      ) : (
        <Panel>
          <Onskeliste side={side} />
          <p className="mt-2 text-sm text-neutral-text-subtle">{t('kanIkke')}</p>
        </Panel>
      )}
    </PageBody>
  );
}
