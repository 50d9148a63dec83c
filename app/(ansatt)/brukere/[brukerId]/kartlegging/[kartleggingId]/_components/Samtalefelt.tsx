import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { DateField } from '@/components/ui/form/DateField';
import { SelectField } from '@/components/ui/form/SelectField';
import { TextField } from '@/components/ui/form/TextField';
import type { Skjemadata } from './skjemadata';

/** Hvem som spurte, når, og hvem som var med. */
export async function Samtalefelt({ kartlegging }: { kartlegging: Skjemadata }) {
  const t = await getTranslations('kartlegging');
  return (
    <div className="grid gap-1">
      <div className="grid items-end gap-5 md:grid-cols-[minmax(0,1fr)_12rem_minmax(0,1.5fr)]">
        <SelectField
          name="kartlagtAvId"
          label={t('skjema.spurtAv')}
          options={kartlegging.ansatte.map(({ id, navn }) => ({ value: id, label: navn }))}
          defaultValue={kartlegging.kartlagtAvId}
          required
        />
        <DateField
          name="kartlagtDato"
          label={t('skjema.dato')}
          defaultValue={kartlegging.kartlagtDato}
          required
        />
        <TextField
          name="tilStede"
          label={t('skjema.tilStede')}
          placeholder={t('skjema.tilStedeOm')}
          defaultValue={kartlegging.tilStede ?? ''}
          maxLength={300}
        />
      </div>
      <Hvorfor>{t('hvorforOm.samtalen')}</Hvorfor>
    </div>
  );
}
