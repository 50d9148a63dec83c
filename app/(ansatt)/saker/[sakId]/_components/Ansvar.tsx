import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { settTjenesteansvarligAction } from '@/lib/domain/sak/actions';
import type { Saksvisning } from '@/lib/domain/sak/view';

interface Ansvarsprops {
  sak: Saksvisning & { kan: { settAnsvar: boolean }; kandidater: { id: string; navn: string }[] };
}

export async function Ansvar({ sak }: Ansvarsprops) {
  const t = await getTranslations('sak.side');
  const linjer = [
    { ord: t('saksbehandler'), verdi: sak.saksbehandler },
    { ord: t('tjenesteansvarlig'), verdi: sak.tjenesteansvarlig?.navn ?? t('ingenAnsvarlig') },
    { ord: t('team'), verdi: sak.team },
  ];
  return (
    <Panel title={t('ansvar')}>
      <dl className="grid gap-1 pt-1 text-sm">
        {linjer.map(({ ord, verdi }) => (
          <div key={ord} className="flex flex-wrap gap-x-3">
            <dt className="w-36 flex-none text-neutral-text-subtle">{ord}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
      {sak.kan.settAnsvar && sak.kandidater.length > 0 && (
        <div className="ikke-trykk mt-3">
          <Velg sak={sak} />
        </div>
      )}
    </Panel>
  );
}

async function Velg({ sak }: Ansvarsprops) {
  const t = await getTranslations('sak.side');
  const felles = await getTranslations('felles');
  return (
    <Tekster navnerom={['sak']}>
      <DialogButton text={t('velgAnsvarlig')} title={t('velgAnsvarlig')} closeText={felles('lukk')}>
        <ActionForm action={settTjenesteansvarligAction} okText={t('satt')}>
          <HiddenField name="sakId" value={sak.id} />
          <SelectField
            name="ansattId"
            label={t('tjenesteansvarlig')}
            empty={t('velg')}
            options={sak.kandidater.map(({ id, navn }) => ({ value: id, label: navn }))}
            defaultValue={sak.tjenesteansvarlig?.id}
            required
          />
          <SubmitButton>{t('sett')}</SubmitButton>
        </ActionForm>
      </DialogButton>
    </Tekster>
  );
}
