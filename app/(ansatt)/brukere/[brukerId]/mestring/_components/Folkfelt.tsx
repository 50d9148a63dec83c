import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { TextArea } from '@/components/ui/form/TextArea';
import type { Teamperson } from '@/lib/domain/mestring/queries';

interface FolkfeltProps {
  fornavn: string;
  folk: Teamperson[];
  ansvarligId: string;
  med: string[];
  andre: string[];
}

/** Hvem som har ansvaret, ved navn, og hvem ellers som er med. */
export async function Folkfelt({ fornavn, folk, ansvarligId, med, andre }: FolkfeltProps) {
  const t = await getTranslations('mestring.ny');
  const felles = await getTranslations('felles');
  const profesjon = await getTranslations('skall.profesjon');
  const valg = folk.map((person) => ({
    value: person.id,
    label: t('person', { navn: person.navn, profesjon: profesjon(person.profesjon) }),
  }));
  return (
    <div className="grid gap-5 pt-1">
      <SelectField
        name="ansvarligId"
        label={t('ansvarlig')}
        description={t('ansvarligOm', { navn: fornavn })}
        empty={t('velg')}
        defaultValue={ansvarligId}
        options={valg}
        required
      />
      <CheckboxGroup
        name="deltakerIder[]"
        legend={t('deltakere')}
        columns={2}
        defaultValue={med}
        options={valg}
      />
      <TextArea
        name="andre"
        label={t('andre')}
        note={felles('valgfritt')}
        description={t('andreOm')}
        rows={2}
        maxLength={600}
        defaultValue={andre.join('\n')}
      />
    </div>
  );
}
