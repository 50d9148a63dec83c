import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { meldForsinkelseAction } from '@/lib/domain/sak/actions';
import type { Saksvisning } from '@/lib/domain/sak/view';

/** Foreløpig svar er sendt, men saken er ikke besvart. Tar det lenger tid, skal personen få vite det. */
export async function Forsinket({ sak }: { sak: Saksvisning }) {
  const t = await getTranslations('sak.side');
  const felles = await getTranslations('felles');
  const dag = sak.svarVentes?.dag;
  return (
    <Panel title={t('forsinket.tittel')}>
      <p className="max-w-[70ch]">{dag ? t('forsinket.ventes', { dag }) : t('forsinket.ventesUten')}</p>
      <p className="mt-1 max-w-[70ch] text-sm text-neutral-text-subtle">{t('forsinket.om')}</p>
      <div className="ikke-trykk mt-3">
        <Tekster navnerom={['sak']}>
          <DialogButton text={t('forsinket.aapne')} title={t('forsinket.aapne')} closeText={felles('lukk')}>
            <ActionForm action={meldForsinkelseAction} okText={t('forsinket.sendt')} withKey>
              <HiddenField name="sakId" value={sak.id} />
              <HiddenField name="versjon" value={sak.versjon} />
              <TextArea
                name="grunn"
                label={t('svar.grunn')}
                description={t('svar.grunnOm')}
                rows={4}
                maxLength={1000}
                required
              />
              <DateField
                name="forventetDato"
                label={t('svar.forventet')}
                description={felles('datoEksempel')}
                required
              />
              <SubmitButton>{t('forsinket.send')}</SubmitButton>
            </ActionForm>
          </DialogButton>
        </Tekster>
      </div>
    </Panel>
  );
}
