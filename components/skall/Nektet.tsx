import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { CalmPage } from '@/components/ui/CalmPage';
import { LinkButton } from '@/components/ui/LinkButton';

/** Samme side for «finnes ikke» og «ikke din»: den sier aldri om en person er kjent her. */
export async function Nektet() {
  const t = await getTranslations('felles');
  return (
    <>
      <title>{`${t('skjema.feilPrefiks')} ${t('nektet.tittel')} – Tillit`}</title>
      <CalmPage
        icon={PadlockLockedIcon}
        title={t('nektet.tittel')}
        actions={
          <LinkButton href="/" variant="primary">
            {t('tilStart')}
          </LinkButton>
        }
      >
        <p>{t('nektet.tekst')}</p>
        <p className="text-neutral-text-subtle">{t('nektet.raad')}</p>
      </CalmPage>
    </>
  );
}
