import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { nyttBesokAction } from '@/lib/domain/dagen/ekstra/actions';
import type { NyttBesokView, Valgtperson } from '@/lib/domain/dagen/ekstra/types';
import { DAGSDELER, KOMPETANSEKODER } from '@/lib/domain/tiltaksplan/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';

interface NyttbesokskjemaProps {
  side: NyttBesokView;
  valgt: Valgtperson;
}

const STANDARD_MINUTTER = '20';

/** Hva, når, for hvilket mål, og hvem som tar det. Bare for denne dagen. */
export async function Nyttbesokskjema({ side, valgt }: NyttbesokskjemaProps) {
  const t = await getTranslations('nyttBesok');
  const tp = await getTranslations('tiltaksplan');
  const { maal, tjenester } = valgt;
  return (
    <ActionForm action={nyttBesokAction} withKey label={t('tittel')}>
      <HiddenField name="brukerId" value={valgt.id} />
      <HiddenField name="dato" value={side.dato} />
      <CheckboxField name="akutt" label={t('haster')} description={t('hasterHjelp')} />
      <TextField name="tekst" label={t('hva')} description={t('hvaHjelp')} maxLength={200} required />
      <RadioGroup
        name="dagsdel"
        legend={t('del')}
        look="buttons"
        columns={3}
        options={DAGSDELER.map((del) => ({ value: del, label: tp(`dagsdel.${del}`) }))}
        required
      />
      <RadioGroup
        name="maalId"
        legend={t('maal')}
        description={t('maalHjelp')}
        defaultValue={maal.length === 1 ? maal[0]!.id : undefined}
        options={maal.map((m) => ({ value: m.id, label: m.tittel }))}
        required
      />
      <SelectField
        name="ansattId"
        label={t('tar')}
        description={t('tarHjelp')}
        empty={t('tarIngen')}
        options={side.folk.map((f) => ({
          value: f.ansattId,
          label: t('forslag', {
            navn: f.navn,
            kjennskap: t(`kjennskap.${f.kjennskap}`),
            last: t(`last.${f.last}`),
          }),
        }))}
      />
      <RadioGroup
        name="antallAnsatte"
        legend={t('antall')}
        look="buttons"
        columns={2}
        defaultValue="1"
        options={[
          { value: '1', label: t('en') },
          { value: '2', label: t('to') },
        ]}
      />
      <TextField
        name="anslagMinutter"
        label={t('anslag')}
        defaultValue={STANDARD_MINUTTER}
        inputMode="numeric"
        required
      />
      <SelectField
        name="tjeneste"
        label={t('tjeneste')}
        empty={tjenester.length > 1 ? t('velg') : undefined}
        defaultValue={tjenester.length === 1 ? tjenester[0] : undefined}
        options={tjenester.map((kode) => ({ value: kode, label: tjenestenavn(kode) }))}
        required
      />
      <SelectField
        name="kompetanse"
        label={t('kompetanse')}
        empty={t('ingenKompetanse')}
        options={KOMPETANSEKODER.map((kode) => ({ value: kode, label: tp(`kompetanse.${kode}`) }))}
      />
      <SubmitButton tall>{t('lagre')}</SubmitButton>
    </ActionForm>
  );
}
