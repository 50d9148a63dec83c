'use client';
import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/form/DateField';
import { TextField } from '@/components/ui/form/TextField';
import { Panel } from '@/components/ui/Panel';

export function Personfelt() {
  const t = useTranslations('sak.ny');
  const felles = useTranslations('felles');
  const valgfritt = felles('valgfritt');
  return (
    <Panel title={t('person')}>
      <div className="grid gap-5 pt-1 md:grid-cols-2">
        <TextField name="fornavn" label={t('fornavn')} maxLength={80} required />
        <TextField name="etternavn" label={t('etternavn')} maxLength={80} required />
        <DateField
          name="fodselsdato"
          label={t('fodselsdato')}
          note={valgfritt}
          description={t('fodselsdatoOm')}
        />
        <TextField name="telefon" label={t('telefon')} note={valgfritt} inputMode="tel" maxLength={20} />
        <TextField
          name="adresse"
          label={t('adresse')}
          note={valgfritt}
          maxLength={120}
          className="md:col-span-2"
        />
        <TextField
          name="postnummer"
          label={t('postnummer')}
          note={valgfritt}
          inputMode="numeric"
          maxLength={4}
          className="max-w-40"
        />
        <TextField name="poststed" label={t('poststed')} note={valgfritt} maxLength={60} />
      </div>
    </Panel>
  );
}
