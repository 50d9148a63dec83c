import { tittel } from '@/app/(ansatt)/_components/tittel';
import { InboxDownIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { CalmPage } from '@/components/ui/CalmPage';
import { LinkButton } from '@/components/ui/LinkButton';
import { loadHenvendelsesskjema } from '@/lib/domain/sak/registrering/loaders';

export const generateMetadata = tittel('mottatt');

/** Den samme siden, bokstav for bokstav, uansett hvor henvendelsen gikk. Derfor uten navn, nummer og lenke til saken. */
export default async function MottattPage() {
  const t = await getTranslations('sak.mottatt');
  await loadHenvendelsesskjema();
  return (
    <CalmPage
      icon={InboxDownIcon}
      title={t('tittel')}
      actions={
        <>
          <LinkButton href="/saker?vis=mine&status=MOTTATT" variant="primary">
            {t('seSaker')}
          </LinkButton>
          <LinkButton href="/saker/ny">{t('nyTil')}</LinkButton>
        </>
      }
    >
      <p>{t('tekst')}</p>
      <p className="mt-2">{t('videre')}</p>
    </CalmPage>
  );
}
