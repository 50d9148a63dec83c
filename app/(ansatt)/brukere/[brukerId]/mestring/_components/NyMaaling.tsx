import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { registrerMaalingAction } from '@/lib/domain/mestring/actions';
import { INSTRUMENTER, RETNINGER, type Instrument } from '@/lib/domain/mestring/maaling/types';
import type { Side } from './side';

/** Tre valgfrie målinger, hver i sitt skjema. */
export async function NyMaaling({ side }: { side: Side }) {
  const t = await getTranslations('mestring.maaling');
  const felles = await getTranslations('felles');
  return (
    <DialogButton
      text={t('ny')}
      variant="tertiary"
      title={side.kanNaa.erSlutt ? t('nySlutt') : t('nyStart')}
      closeText={felles('lukk')}
    >
      <div className="grid gap-2">
        {INSTRUMENTER.map((instrument) => (
          <details key={instrument} name="maaling" open={instrument === 'SPPB'} className="brett">
            <summary className="font-semibold">{t(`instrument.${instrument}`)}</summary>
            <ActionForm
              action={registrerMaalingAction}
              withKey
              clearOnOk
              okText={t('lagret')}
              label={t(`instrument.${instrument}`)}
              className="pt-2 pb-3"
            >
              <HiddenField name="periodeId" value={side.id} />
              <HiddenField name="maaling.instrument" value={instrument} />
              <Felt instrument={instrument} />
              <div>
                <SubmitButton variant="secondary">{t('lagre')}</SubmitButton>
              </div>
            </ActionForm>
          </details>
        ))}
      </div>
    </DialogButton>
  );
}

const SPPBFELT = ['samlet', 'halvtandem', 'tandem', 'gange', 'reising'] as const;
const COPMFELT = ['tall1', 'tall2'] as const;

async function Felt({ instrument }: { instrument: Instrument }) {
  const t = await getTranslations('mestring.maaling');
  if (instrument === 'EGENVURDERING') return <Egenfelt />;
  const erSppb = instrument === 'SPPB';
  return (
    <>
      <p className="text-sm text-neutral-text-subtle">{erSppb ? t('sppbOm') : t('copmOm')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {(erSppb ? SPPBFELT : COPMFELT).map((felt) => (
          <TextField
            key={felt}
            name={`maaling.${felt}`}
            label={felt === 'tall1' || felt === 'tall2' ? t(`copm.${felt}`) : t(`sppb.${felt}`)}
            inputMode="decimal"
            maxLength={6}
            required={!erSppb}
          />
        ))}
      </div>
    </>
  );
}

async function Egenfelt() {
  const t = await getTranslations('mestring.maaling');
  return (
    <>
      <TextField
        name="maaling.aktivitet"
        label={t('aktivitet')}
        description={t('aktivitetOm')}
        maxLength={160}
        required
      />
      <TextField name="maaling.verdi" label={t('verdi')} inputMode="numeric" maxLength={2} required />
      <RadioGroup
        name="maaling.retning"
        legend={t('retning')}
        description={t('retningOm')}
        defaultValue="HOY_ER_BEST"
        options={RETNINGER.map((retning) => ({ value: retning, label: t(`retninger.${retning}`) }))}
        required
      />
    </>
  );
}
