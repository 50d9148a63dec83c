import { ArrowLeftIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Tekster } from '@/components/ui/Tekster';
import { loadVelg } from '@/lib/domain/brukervalg/loaders';
import { Velgskjema } from '../_components/Velgskjema';

export const generateMetadata = tittel('velgLeverandor');

interface VelgProps {
  params: Promise<{ brukerId: string }>;
  searchParams: Promise<{ tjeneste?: string; stell?: string }>;
}

export default async function VelgPage({ params, searchParams }: VelgProps) {
  const { brukerId } = await params;
  const { tjeneste, stell } = await searchParams;
  const side = await loadVelg({ brukerId, tjeneste, personligStell: stell === 'ja' });
  const t = await getTranslations('brukervalg');
  const { bruker, linje, vanlig } = side;
  return (
    <PageBody narrow>
      <Link
        href={`/brukere/${bruker.id}/brukervalg`}
        className="lenke inline-flex items-center gap-1 text-sm"
      >
        <Icon as={ArrowLeftIcon} size="sm" />
        {t('tilbake')}
      </Link>
      <div>
        <h2 className="text-xl">{t('velg.tittel', { tjeneste: linje.navn.toLocaleLowerCase('nb') })}</h2>
        <p className="mt-1 text-sm text-neutral-text-subtle">
          {t('velg.undertittel', { navn: bruker.fornavn })}
        </p>
      </div>
      {vanlig ? (
        <Tekster navnerom={['brukervalg']}>
          <Velgskjema side={{ ...side, vanlig }} />
        </Tekster>
      ) : (
        <Message tone="info" title={t('velg.ikkeInnvilget')}>
          {t('velg.ikkeInnvilgetHva')}
        </Message>
      )}
    </PageBody>
  );
}
