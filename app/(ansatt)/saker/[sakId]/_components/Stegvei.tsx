import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { startKartleggingAction } from '@/lib/domain/kartlegging/actions';
import type { Steg } from '@/lib/domain/sak/types';
import type { Saksvisning } from '@/lib/domain/sak/view';
import { opprettVedtakAction } from '@/lib/domain/vedtak/actions';

export type SakMedRett = Saksvisning & { kan: { kartlegge: boolean; opprettVedtak: boolean } };

interface Veiprops {
  sak: SakMedRett;
  /** Bare det neste steget har den fylte knappen. */
  erNeste: boolean;
}

export function Stegvei({ steg, ...props }: Veiprops & { steg: Steg }) {
  if (steg === 'KARTLEGGING') return <TilKartlegging {...props} />;
  return steg === 'MAAL' ? <TilMaal {...props} /> : <TilVedtak {...props} />;
}

const look = (erNeste: boolean) => (erNeste ? 'primary' : 'secondary');

async function TilKartlegging({ sak, erNeste }: Veiprops) {
  const t = await getTranslations('sak.side');
  const { kartlegging, person } = sak;
  if (kartlegging)
    return (
      <LinkButton href={`/brukere/${person.brukerId}/kartlegging/${kartlegging.id}`} variant={look(erNeste)}>
        {kartlegging.status === 'FERDIG' ? t('seKartlegging') : t('fortsettKartlegging')}
      </LinkButton>
    );
  if (!sak.kan.kartlegge || sak.status === 'AVSLUTTET') return null;
  return (
    <ActionForm action={startKartleggingAction} withKey>
      <HiddenField name="brukerId" value={person.brukerId} />
      <HiddenField name="sakId" value={sak.id} />
      <SubmitButton variant={look(erNeste)}>{t('startKartlegging')}</SubmitButton>
    </ActionForm>
  );
}

async function TilMaal({ sak, erNeste }: Veiprops) {
  const t = await getTranslations('sak.side');
  return (
    <LinkButton href={`/brukere/${sak.person.brukerId}/maal`} variant={look(erNeste)}>
      {sak.antallMaal > 0 ? t('seMaal') : t('skrivMaal')}
    </LinkButton>
  );
}

async function TilVedtak({ sak, erNeste }: Veiprops) {
  const t = await getTranslations('sak.side');
  if (sak.vedtak)
    return (
      <LinkButton href={`/vedtak/${sak.vedtak.id}`} variant={look(erNeste)}>
        {t('seVedtak')}
      </LinkButton>
    );
  // Uten ferdig kartlegging har utkastet ingenting å bygge på.
  if (!sak.kan.opprettVedtak || sak.kartlegging?.status !== 'FERDIG') return null;
  return (
    <ActionForm action={opprettVedtakAction} withKey>
      <HiddenField name="sakId" value={sak.id} />
      <SubmitButton variant={look(erNeste)}>{t('skrivVedtak')}</SubmitButton>
    </ActionForm>
  );
}
