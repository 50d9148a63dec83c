import { ArrowLeftIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Kvitteringsark } from '@/components/brukervalg/Kvitteringsark';
import { SkrivUt } from '@/components/brukervalg/SkrivUt';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Tekster } from '@/components/ui/Tekster';
import { loadKvittering } from '@/lib/domain/brukervalg/loaders';

export const generateMetadata = tittel('kvittering');

/** Det personen får i hånda: hvem, fra når, og hvordan hun bytter. */
export default async function KvitteringPage({
  params,
}: {
  params: Promise<{ brukerId: string; valgId: string }>;
}) {
  const kvittering = await loadKvittering(await params);
  const t = await getTranslations('brukervalg');
  return (
    <Tekster navnerom={['brukervalg']}>
      <PageBody narrow>
        <div className="ikke-trykk flex flex-wrap items-center justify-between gap-3">
          <Link
            href={`/brukere/${kvittering.bruker.id}/brukervalg`}
            className="lenke inline-flex items-center gap-1 text-sm"
          >
            <Icon as={ArrowLeftIcon} size="sm" />
            {t('tilbake')}
          </Link>
          <SkrivUt />
        </div>
        {!kvittering.gjelder && (
          <Message tone="warning" title={t('kvittering.gammel')}>
            {t('kvittering.gammelHva')}
          </Message>
        )}
        <Kvitteringsark kvittering={kvittering} />
      </PageBody>
    </Tekster>
  );
}
