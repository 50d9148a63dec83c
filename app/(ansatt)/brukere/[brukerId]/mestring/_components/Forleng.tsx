import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { forlengMestringAction } from '@/lib/domain/mestring/actions';
import type { Side } from './side';

/** Mer tid, innenfor tolv uker, med en grunn. */
export async function Forleng({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  const felles = await getTranslations('felles');
  return (
    <DialogButton text={t('forleng')} title={t('forleng')} closeText={felles('lukk')}>
      <ActionForm action={forlengMestringAction} withKey label={t('forleng')}>
        <HiddenField name="periodeId" value={side.id} />
        <HiddenField name="versjon" value={side.versjon} />
        <p className="text-sm text-neutral-text-subtle">{t('forlengOm')}</p>
        <SelectField
          name="uker"
          label={t('forlengTil')}
          options={side.kanNaa.forlengTil.map(({ uker, til }) => ({
            value: String(uker),
            label: t('forlengValg', { uker, til }),
          }))}
          required
        />
        <TextArea name="grunn" label={t('forlengGrunn')} rows={2} maxLength={1000} required />
        <SubmitButton>{t('forlengKnapp')}</SubmitButton>
      </ActionForm>
    </DialogButton>
  );
}
