import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { svarPaaUtsattAction } from '@/lib/domain/klage/actions';
import type { Klageside } from './klageside';

export async function Utsatt({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.utsatt');
  return (
    <Panel title={t('tittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
      <ActionForm
        action={svarPaaUtsattAction}
        withKey
        okText={t('sendt')}
        label={t('tittel')}
        className="ikke-trykk mt-3"
      >
        <HiddenField name="klageId" value={klage.id} />
        <HiddenField name="versjon" value={klage.versjon} />
        <RadioGroup
          name="svar"
          legend={t('svar')}
          options={(['JA', 'NEI'] as const).map((valg) => ({ value: valg, label: t(valg) }))}
          required
        />
        <TextArea
          name="grunn"
          label={t('grunn')}
          description={t('grunnOm')}
          rows={3}
          maxLength={2000}
          required
        />
        <div>
          <SubmitButton>{t('send')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
