import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Tekster } from '@/components/ui/Tekster';
import { loadNyMestring } from '@/lib/domain/mestring/loaders';
import { Planskjema } from '../_components/Planskjema';

export const generateMetadata = tittel('nyMestring');

export default async function NyMestringPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const t = await getTranslations('mestring');
  const ny = await loadNyMestring({ brukerId: (await params).brukerId });
  const sti = `/brukere/${ny.brukerId}`;
  if (!ny.kanPlanlegge)
    return (
      <PageBody narrow>
        <Message tone="info" title={t('ny.tittel')}>
          {t('ny.kanIkke')}
        </Message>
      </PageBody>
    );
  if (ny.aapen)
    return (
      <PageBody narrow>
        <Message
          tone="warning"
          title={t('ny.alleredeTittel')}
          action={<LinkButton href={`${sti}/mestring/${ny.aapen.id}`}>{t('ny.seDen')}</LinkButton>}
        >
          {t('ny.allerede')}
        </Message>
      </PageBody>
    );
  if (!ny.harKartlegging)
    return (
      <PageBody narrow>
        <Message
          tone="warning"
          title={t('ny.kartleggingFoerst')}
          action={<LinkButton href={`${sti}/kartlegging`}>{t('liste.tilKartlegging')}</LinkButton>}
        >
          {t('liste.tomUtenKartlegging', { navn: ny.fornavn })}
        </Message>
      </PageBody>
    );
  return (
    <Tekster navnerom={['mestring']}>
      <PageBody narrow>
        <Planskjema ny={ny} />
      </PageBody>
    </Tekster>
  );
}
