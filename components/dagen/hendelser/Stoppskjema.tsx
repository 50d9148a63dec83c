import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { STOPPGRUNNER } from '@/lib/domain/bruker/types';
import { endreStoppAction, gjenopptaStoppAction, settStoppAction } from '@/lib/domain/dagen/stopp/actions';
import type { Stoppet } from '@/lib/domain/dagen/stopp/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatNumeric } from '@/lib/platform/time/format';

/** Tavla skjemaet ble åpnet fra, så man kommer tilbake dit. */
export interface Fratavle {
  team: string;
  dato: string | undefined;
}

const Tilbakefelt = ({ tavle }: { tavle: Fratavle | null }) =>
  tavle && (
    <>
      <HiddenField name="tilTavle" value={tavle.team} />
      {tavle.dato && <HiddenField name="dato" value={tavle.dato} />}
    </>
  );

async function Hvorfor({ stopp }: { stopp?: Stoppet }) {
  const t = await getTranslations('stopp');
  return (
    <>
      <RadioGroup
        name="grunn"
        legend={t('felt.grunn')}
        look="buttons"
        columns={2}
        defaultValue={stopp?.grunn ?? 'SYKEHUS'}
        options={STOPPGRUNNER.map((grunn) => ({ value: grunn, label: t(`grunn.${grunn}`) }))}
        required
      />
      <TextField
        name="sted"
        label={t('felt.sted')}
        note={t('felt.valgfritt')}
        description={t('felt.stedHjelp')}
        defaultValue={stopp?.sted ?? undefined}
        maxLength={120}
      />
    </>
  );
}

interface SettProps {
  brukerId: string;
  fom: Dato;
  tavle: Fratavle | null;
}

export async function Settskjema({ brukerId, fom, tavle }: SettProps) {
  const t = await getTranslations('stopp');
  return (
    <ActionForm action={settStoppAction} withKey label={t('sett')}>
      <HiddenField name="brukerId" value={brukerId} />
      <Tilbakefelt tavle={tavle} />
      <Hvorfor />
      <DateField
        name="fom"
        label={t('felt.fom')}
        description={t('felt.fomHjelp')}
        defaultValue={formatNumeric(fom)}
        required
      />
      <DateField
        name="tom"
        label={t('felt.tom')}
        note={t('felt.valgfritt')}
        description={t('felt.tomHjelp')}
      />
      <SubmitButton tall>{t('knapp.sett')}</SubmitButton>
    </ActionForm>
  );
}

interface GjenopptaProps {
  stopp: Stoppet;
  fra: Dato;
  tavle: Fratavle | null;
}

export async function Gjenopptaskjema({ stopp, fra, tavle }: GjenopptaProps) {
  const t = await getTranslations('stopp');
  return (
    <ActionForm action={gjenopptaStoppAction} withKey label={t('gjenoppta')}>
      <HiddenField name="stoppId" value={stopp.id} />
      <HiddenField name="versjon" value={stopp.versjon} />
      <Tilbakefelt tavle={tavle} />
      <DateField
        name="fra"
        label={t('felt.fra')}
        description={t('felt.fraHjelp')}
        defaultValue={formatNumeric(fra)}
        required
      />
      <SubmitButton tall>{t('knapp.gjenoppta')}</SubmitButton>
    </ActionForm>
  );
}

export async function Endreskjema({ stopp }: { stopp: Stoppet }) {
  const t = await getTranslations('stopp');
  return (
    <ActionForm action={endreStoppAction} withKey label={t('endre')}>
      <HiddenField name="stoppId" value={stopp.id} />
      <HiddenField name="versjon" value={stopp.versjon} />
      <Hvorfor stopp={stopp} />
      <DateField
        name="tom"
        label={t('felt.tom')}
        note={t('felt.valgfritt')}
        description={t('felt.tomHjelp')}
        defaultValue={stopp.tom ? formatNumeric(stopp.tom) : undefined}
      />
      <SubmitButton variant="secondary">{t('knapp.endre')}</SubmitButton>
    </ActionForm>
  );
}
