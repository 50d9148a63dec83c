import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { opprettVedtakAction } from '@/lib/domain/vedtak/actions';

/** «Skriv vedtak» fra saken. Utkastet er fylt fra kartleggingen før det åpnes. */
export async function OpprettVedtak({ sakId }: { sakId: string }) {
  const t = await getTranslations('vedtak');
  return (
    <ActionForm action={opprettVedtakAction} withKey label={t('opprett')}>
      <HiddenField name="sakId" value={sakId} />
      <SubmitButton>{t('opprett')}</SubmitButton>
    </ActionForm>
  );
}
