import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { avbrytMestringAction } from '@/lib/domain/mestring/actions';
import { AVBRUDDSGRUNNER } from '@/lib/domain/mestring/types';
import type { Side } from './side';

/** Sykehus, eget ønske og annet som gjør at perioden stanser før den er evaluert. */
export async function Avbryt({ side }: { side: Side }) {
  const t = await getTranslations('mestring');
  const felles = await getTranslations('felles');
  return (
    <DialogButton
      text={t('side.avbryt')}
      variant="tertiary"
      title={t('side.avbryt')}
      closeText={felles('lukk')}
    >
      <ActionForm action={avbrytMestringAction} withKey label={t('side.avbryt')}>
        <HiddenField name="periodeId" value={side.id} />
        <HiddenField name="versjon" value={side.versjon} />
        <p className="text-sm text-neutral-text-subtle">{t('side.avbrytOm')}</p>
        <RadioGroup
          name="grunn"
          legend={t('side.avbrytGrunn')}
          options={AVBRUDDSGRUNNER.map((grunn) => ({ value: grunn, label: t(`avbruddsgrunn.${grunn}`) }))}
          required
        />
        <TextArea name="tekst" label={t('side.avbrytTekst')} rows={2} maxLength={1000} required />
        <SubmitButton>{t('side.avbrytKnapp')}</SubmitButton>
      </ActionForm>
    </DialogButton>
  );
}
