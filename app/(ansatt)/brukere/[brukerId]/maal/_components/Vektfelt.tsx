import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { SelectField } from '@/components/ui/form/SelectField';
import { VEKTER, type Maal } from '@/lib/domain/maal/types';

export async function Vektfelt({ fornavn, maal }: { fornavn: string; maal: Maal | null }) {
  const t = await getTranslations('maal');
  return (
    <div className="grid gap-4 pt-1">
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField
          name="viktighet"
          label={t('skjema.viktighet', { navn: fornavn })}
          options={VEKTER.map((vekt) => ({ value: String(vekt), label: t(`skjema.viktighetsvalg.${vekt}`) }))}
          defaultValue={String(maal?.viktighet ?? 1)}
          required
        />
        <SelectField
          name="vanskelighet"
          label={t('skjema.vanskelighet')}
          options={VEKTER.map((vekt) => ({
            value: String(vekt),
            label: t(`skjema.vanskelighetsvalg.${vekt}`),
          }))}
          defaultValue={String(maal?.vanskelighet ?? 1)}
          required
        />
      </div>
      <Hvorfor>{t('hvorforOm.vekt')}</Hvorfor>
    </div>
  );
}
