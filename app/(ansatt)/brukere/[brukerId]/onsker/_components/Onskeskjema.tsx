import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { DYR, KJONN, SPRAAK } from '@/lib/domain/ansatt/types';
import { settOnskerAction } from '@/lib/domain/bruker/onsker/actions';
import type { Onskeside } from '@/lib/domain/bruker/onsker/types';
import { capitalize } from '@/lib/platform/time/format';

export async function Onskeskjema({ side }: { side: Onskeside }) {
  const t = await getTranslations('onsker');
  const { bruker, onsketKjonn, onsketSpraak, dyr } = side;
  return (
    // Nøkkelen gjør at versjonen i skjemaet følger den som er lagret.
    <ActionForm
      key={bruker.versjon}
      action={settOnskerAction}
      withKey
      okText={t('lagret')}
      className="grid gap-7"
    >
      <HiddenField name="brukerId" value={bruker.id} />
      <HiddenField name="versjon" value={String(bruker.versjon)} />
      <RadioGroup
        name="onsketKjonn"
        legend={t('kjonn')}
        look="buttons"
        columns={3}
        defaultValue={onsketKjonn ?? ''}
        options={['', ...KJONN].map((value) => ({ value, label: t(`kjonnValg.${value || 'INGEN'}`) }))}
      />
      <SelectField
        name="onsketSpraak"
        label={t('spraak')}
        description={t('spraakOm')}
        empty={t('spraakIngen')}
        defaultValue={onsketSpraak ?? ''}
        options={SPRAAK.map((value) => ({ value, label: capitalize(t(`spraaknavn.${value}`)) }))}
      />
      <CheckboxGroup
        name="dyr[]"
        legend={t('dyr')}
        description={t('dyrOm')}
        columns={3}
        defaultValue={dyr}
        options={DYR.map((value) => ({ value, label: t(`dyrnavn.${value}`) }))}
      />
      <div>
        <SubmitButton>{t('lagre')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
