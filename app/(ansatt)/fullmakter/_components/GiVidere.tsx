import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { DateField } from '@/components/ui/form/DateField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import { giFullmaktAction } from '@/lib/domain/vedtak/fullmakt/actions';
import type { Fullmaktside } from '@/lib/domain/vedtak/fullmakt/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import { VEDTAKSTYPER } from '@/lib/domain/vedtak/types';
import { formatNumeric } from '@/lib/platform/time/format';

/** Lederen gir videre av det hun selv har. Navnet hennes står ikke på lista over mottakere. */
export async function GiVidere({ side }: { side: Fullmaktside }) {
  const t = await getTranslations('fullmakt.gi');
  const tType = await getTranslations('vedtak.type');
  return (
    <Panel title={t('tittel')}>
      <p className="text-sm text-neutral-text-subtle">{t('hva')}</p>
      {side.mineTjenester.length === 0 ? (
        <p className="mt-3 text-sm">{t('ingen')}</p>
      ) : (
        <ActionForm action={giFullmaktAction} className="mt-4 gap-4" label={t('tittel')} withKey>
          <SelectField
            name="ansattId"
            label={t('til')}
            empty={t('velg')}
            options={side.mottakere.map(({ id, navn }) => ({ value: id, label: navn }))}
            required
          />
          <CheckboxGroup
            name="tjenester[]"
            legend={t('tjenester')}
            options={side.mineTjenester.map((kode) => ({ value: kode, label: tjenestenavn(kode) }))}
          />
          <CheckboxGroup
            name="vedtakstyper[]"
            legend={t('slag')}
            description={t('slagHjelp')}
            options={VEDTAKSTYPER.map((value) => ({ value, label: tType(value) }))}
          />
          <RadioGroup
            name="naar"
            legend={t('naar')}
            defaultValue="VED_FRAVAER"
            options={(['VED_FRAVAER', 'ALLTID'] as const).map((value) => ({
              value,
              label: t(`naarValg.${value}`),
            }))}
          />
          <TextArea
            name="begrensning"
            label={t('begrensning')}
            note={t('valgfritt')}
            rows={2}
            maxLength={1000}
          />
          <TextField
            name="dokument"
            label={t('dokument')}
            description={t('dokumentHjelp')}
            maxLength={60}
            required
          />
          <DateField name="fom" label={t('fom')} defaultValue={formatNumeric(side.iDag)} required />
          <DateField name="tom" label={t('tom')} note={t('valgfritt')} />
          <div>
            <SubmitButton variant="secondary" pendingText={t('lagrer')}>
              {t('lagre')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </Panel>
  );
}
