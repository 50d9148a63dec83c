import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { OwnWords } from '@/components/ui/OwnWords';
import { Panel } from '@/components/ui/Panel';
import { bekreftOpplestAction, leggTilOrdAction } from '@/lib/domain/klage/actions';
import type { Klageside } from './klageside';

/** Klagerens egne ord. De står som de ble sagt, og flere kommer under. */
export async function Ordene({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.side');
  return (
    <Panel title={t('ordene')}>
      <div className="grid gap-5 pt-1">
        {klage.ord.map((ord) => (
          <EttOrd key={ord.id} klage={klage} ord={ord} />
        ))}
        {klage.endringOnsket && (
          <p className="max-w-[70ch] text-sm">{t('endringOnsket', { tekst: klage.endringOnsket })}</p>
        )}
        {klage.apner.leggeTilOrd && <LeggTil klageId={klage.id} />}
      </div>
    </Panel>
  );
}

async function EttOrd({ klage, ord }: { klage: Klageside; ord: Klageside['ord'][number] }) {
  const t = await getTranslations('klage.side');
  const hvordan = ord.muntlig
    ? t('muntligKilde', { navn: ord.av, dag: ord.dag })
    : t('skriftligKilde', { dag: ord.dag });
  const opplest = ord.opplest ? t('opplest', { dag: ord.opplest }) : t('ikkeOpplest');
  const ubekreftet = ord.muntlig && !ord.opplest && klage.apner.leggeTilOrd;
  return (
    <div>
      <OwnWords source={ord.muntlig ? `${hvordan} ${opplest}` : hvordan}>{ord.tekst}</OwnWords>
      {ubekreftet && (
        <ActionForm action={bekreftOpplestAction} okText={t('bekreftet')} className="ikke-trykk mt-2">
          <HiddenField name="klageId" value={klage.id} />
          <HiddenField name="ordId" value={ord.id} />
          <HiddenField name="dato" value={klage.iDag} />
          <div>
            <SubmitButton variant="secondary">{t('bekreftOpplest')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </div>
  );
}

async function LeggTil({ klageId }: { klageId: string }) {
  const t = await getTranslations('klage');
  const felles = await getTranslations('felles');
  return (
    <div className="ikke-trykk">
      <DialogButton
        text={t('side.leggTil')}
        title={t('side.leggTil')}
        variant="tertiary"
        closeText={felles('lukk')}
      >
        <ActionForm action={leggTilOrdAction} withKey okText={t('side.lagtTil')} clearOnOk>
          <HiddenField name="klageId" value={klageId} />
          <TextArea
            name="ord"
            label={t('ny.ord')}
            description={t('side.leggTilOm')}
            rows={5}
            maxLength={8000}
            voice
            required
          />
          <CheckboxField name="muntlig" label={t('ny.muntlig')} />
          <CheckboxField name="opplest" label={t('ny.opplest')} description={t('ny.opplestOm')} />
          <div className="ark-bunn">
            <SubmitButton>{t('side.leggTilLagre')}</SubmitButton>
          </div>
        </ActionForm>
      </DialogButton>
    </div>
  );
}
