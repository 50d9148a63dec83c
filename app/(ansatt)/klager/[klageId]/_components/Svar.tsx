import { getTranslations } from 'next-intl/server';
import { DateField } from '@/components/ui/form/DateField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { registrerSvarAction } from '@/lib/domain/klage/actions';
import { KLAGESVAR } from '@/lib/domain/klage/types';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

export async function Svar({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.svar');
  const felles = await getTranslations('felles');
  return (
    <Panel title={t('tittel')}>
      <Klageskjema
        klage={klage}
        action={registrerSvarAction}
        withKey
        okText={t('registrert')}
        label={t('tittel')}
        className="ikke-trykk pt-1"
      >
        <RadioGroup
          name="svar"
          legend={t('valg')}
          options={KLAGESVAR.map((svar) => ({ value: svar, label: t(svar) }))}
          required
        />
        <DateField
          name="svarDato"
          label={t('dato')}
          description={felles('datoEksempel')}
          className="max-w-72"
          required
        />
        <TextArea name="grunn" label={t('grunn')} rows={4} maxLength={4000} required />
        <div>
          <SubmitButton>{t('registrer')}</SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}
