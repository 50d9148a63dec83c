import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { sendForelopigSvarAction } from '@/lib/domain/sak/actions';
import type { Saksvisning } from '@/lib/domain/sak/view';

export async function ForelopigSvar({ sak }: { sak: Saksvisning }) {
  const t = await getTranslations('sak.side.svar');
  const felles = await getTranslations('felles');
  return (
    <Panel title={t('tittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
      <div className="ikke-trykk mt-3">
        <Tekster navnerom={['sak']}>
          <DialogButton text={t('aapne')} title={t('tittel')} closeText={felles('lukk')}>
            <ActionForm action={sendForelopigSvarAction} okText={t('sendt')} withKey>
              <HiddenField name="sakId" value={sak.id} />
              <HiddenField name="versjon" value={sak.versjon} />
              <TextArea
                name="grunn"
                label={t('grunn')}
                description={t('grunnOm')}
                rows={4}
                maxLength={1000}
                required
              />
              <DateField
                name="forventetDato"
                label={t('forventet')}
                description={felles('datoEksempel')}
                required
              />
              <SubmitButton>{t('send')}</SubmitButton>
            </ActionForm>
          </DialogButton>
        </Tekster>
      </div>
    </Panel>
  );
}
