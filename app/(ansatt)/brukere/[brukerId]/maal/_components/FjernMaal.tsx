import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { fjernMaalAction } from '@/lib/domain/maal/actions';
import type { Maal } from '@/lib/domain/maal/types';

export async function FjernMaal({ maal }: { maal: Maal }) {
  const t = await getTranslations('maal.skjema');
  return (
    <ActionForm action={fjernMaalAction} label={t('fjern')} className="gap-2!">
      <HiddenField name="maalId" value={maal.id} />
      <HiddenField name="versjon" value={maal.versjon} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant="tertiary">{t('fjern')}</SubmitButton>
        <p className="text-sm text-neutral-text-subtle">{t('fjernOm')}</p>
      </div>
    </ActionForm>
  );
}
