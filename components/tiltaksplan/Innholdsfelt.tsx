import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { TextField } from '@/components/ui/form/TextField';
import {
  KOMPETANSEKODER,
  type Maalgruppe,
  type Tiltaksforslag,
  type Tiltakslinje,
} from '@/lib/domain/tiltaksplan/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';

interface InnholdsfeltProps {
  maal: Maalgruppe[];
  tjenester: string[];
  /** Målet skjemaet ble åpnet fra. */
  maalId?: string;
  tiltak?: Tiltakslinje;
  /** Fra vedtaket: fylles ut, og kan rettes. */
  forslag?: Tiltaksforslag;
}

/** Det tiltaket er, uavhengig av når det gjøres. */
export async function Innholdsfelt({ maal, tjenester, maalId, tiltak, forslag }: InnholdsfeltProps) {
  const t = await getTranslations('tiltaksplan');
  const tilbud = tiltak && !tjenester.includes(tiltak.tjeneste) ? [...tjenester, tiltak.tjeneste] : tjenester;
  return (
    <>
      {forslag && <HiddenField name="detaljId" value={forslag.detaljId} />}
      <TextField
        name="tekst"
        label={t('skjema.tekst')}
        description={t('skjema.tekstHjelp')}
        defaultValue={tiltak?.tekst ?? forslag?.tekst}
        maxLength={200}
        required
      />
      <SelectField
        name="maalId"
        label={t('skjema.maal')}
        description={t('skjema.maalHjelp')}
        empty={t('skjema.velg')}
        defaultValue={maalId}
        options={maal.map((m) => ({ value: m.maalId, label: m.tittel }))}
        required
      />
      <SelectField
        name="tjeneste"
        label={t('skjema.tjeneste')}
        empty={tilbud.length > 1 ? t('skjema.velg') : undefined}
        defaultValue={tiltak?.tjeneste ?? (tilbud.length === 1 ? tilbud[0] : undefined)}
        options={tilbud.map((kode) => ({ value: kode, label: tjenestenavn(kode) }))}
        required
      />
      <SelectField
        name="kompetanse"
        label={t('skjema.kompetanse')}
        empty={t('skjema.ingenKompetanse')}
        defaultValue={tiltak?.kompetanse ?? undefined}
        options={KOMPETANSEKODER.map((kode) => ({ value: kode, label: t(`kompetanse.${kode}`) }))}
      />
      <RadioGroup
        name="antallAnsatte"
        legend={t('skjema.antall')}
        look="buttons"
        columns={2}
        defaultValue={String(tiltak?.antallAnsatte ?? forslag?.antallAnsatte ?? 1)}
        options={[
          { value: '1', label: t('skjema.en') },
          { value: '2', label: t('skjema.toPersoner') },
        ]}
      />
      <CheckboxField
        name="maaGjores"
        label={t('skjema.maa')}
        description={t('skjema.maaHjelp')}
        defaultChecked={tiltak?.maaGjores}
      />
      <TextField
        name="anslagMinutter"
        label={t('skjema.anslag')}
        description={t('skjema.anslagHjelp')}
        defaultValue={String(tiltak?.anslagMinutter ?? forslag?.anslagMinutter ?? 15)}
        inputMode="numeric"
        required
      />
    </>
  );
}
