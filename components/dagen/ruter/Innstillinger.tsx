import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { Panel } from '@/components/ui/Panel';
import { avsluttRuteAction, endreRuteAction, kopierRuteAction } from '@/lib/domain/dagen/ruter/actions';
import type { Rute } from '@/lib/domain/dagen/ruter/types';

const Ruta = ({ rute }: { rute: Rute }) => (
  <>
    <HiddenField name="ruteId" value={rute.id} />
    <HiddenField name="versjon" value={`${rute.versjon}`} />
  </>
);

/** Navn og røde dager, ny utgave, og slutten. */
export async function Innstillinger({ rute }: { rute: Rute }) {
  const t = await getTranslations('ruter.side');
  const felles = await getTranslations('felles');
  return (
    <div className="ikke-trykk grid grid-cols-1 gap-5">
      <Panel title={t('innstillinger')}>
        <ActionForm
          key={rute.versjon}
          action={endreRuteAction}
          okText={t('lagret')}
          label={t('innstillinger')}
        >
          <Ruta rute={rute} />
          <TextField name="navn" label={t('navn')} defaultValue={rute.navn} required />
          <CheckboxField
            name="gjelderRodeDager"
            label={t('rodeDager')}
            description={t('rodeDagerTekst')}
            defaultChecked={rute.gjelderRodeDager}
          />
          <div>
            <SubmitButton variant="secondary">{t('lagre')}</SubmitButton>
          </div>
        </ActionForm>
      </Panel>
      <Panel>
        <details>
          <summary className="lenke cursor-pointer py-1 font-semibold max-md:py-3">{t('kopier')}</summary>
          <p className="mt-2 mb-3 text-sm">{t('kopierTekst')}</p>
          <ActionForm action={kopierRuteAction} withKey label={t('kopier')}>
            <Ruta rute={rute} />
            <TextField name="navn" label={t('navn')} required />
            <DateField name="fom" label={t('kopierFom')} description={felles('datoEksempel')} required />
            <div>
              <SubmitButton variant="secondary">{t('kopierKnapp')}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      </Panel>
      <Panel>
        <details>
          <summary className="lenke cursor-pointer py-1 font-semibold max-md:py-3">{t('avslutt')}</summary>
          <p className="mt-2 mb-3 text-sm">{t('avsluttTekst')}</p>
          <ActionForm action={avsluttRuteAction} okText={t('avsluttet')} label={t('avslutt')}>
            <Ruta rute={rute} />
            <DateField name="sisteDag" label={t('sisteDag')} description={felles('datoEksempel')} required />
            <div>
              <SubmitButton variant="secondary">{t('avsluttKnapp')}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      </Panel>
    </div>
  );
}
