import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { skrivMestringsukeAction } from '@/lib/domain/mestring/actions';
import type { Side } from './side';

/** To korte svar. Det som er skrevet, blir stående. */
export async function SkrivUke({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  const felles = await getTranslations('felles');
  return (
    <DialogButton
      text={t('skriv')}
      variant="primary"
      title={t('skriv')}
      subtitle={t('uke', { uke: side.uke, uker: side.antallUker })}
      closeText={felles('lukk')}
    >
      <ActionForm
        action={skrivMestringsukeAction}
        withKey
        clearOnOk
        okText={t('ukeLagret')}
        label={t('skriv')}
      >
        <HiddenField name="periodeId" value={side.id} />
        <TextArea name="gikkBra" label={t('gikkBraFelt')} rows={2} maxLength={1000} required />
        <TextArea name="neste" label={t('nesteFelt')} rows={2} maxLength={1000} required />
        <p className="text-sm text-neutral-text-subtle">{t('skrivOm')}</p>
        <SubmitButton>{t('lagreUke')}</SubmitButton>
      </ActionForm>
    </DialogButton>
  );
}
