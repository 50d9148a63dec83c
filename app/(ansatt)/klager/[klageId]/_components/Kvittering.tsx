import { getTranslations } from 'next-intl/server';
import { DateField } from '@/components/ui/form/DateField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { sendKvitteringAction } from '@/lib/domain/klage/actions';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

export async function Kvittering({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.kvittering');
  const felles = await getTranslations('felles');
  return (
    <Panel title={t('tittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
      <Klageskjema
        klage={klage}
        action={sendKvitteringAction}
        withKey
        okText={t('sendt')}
        label={t('tittel')}
        className="ikke-trykk mt-3"
      >
        <DateField
          name="forventetSvar"
          label={t('forventet')}
          description={felles('datoEksempel')}
          className="max-w-72"
          required
        />
        <div>
          <SubmitButton variant="secondary">{t('send')}</SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}
