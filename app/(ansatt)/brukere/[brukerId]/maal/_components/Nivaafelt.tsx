import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextField } from '@/components/ui/form/TextField';
import { capitalize } from '@/lib/platform/time/format';
import type { Maal, Nivaatekster } from '@/lib/domain/maal/types';

const OVENFRA = [
  'pluss2',
  'pluss1',
  'null',
  'minus1',
  'minus2',
] as const satisfies readonly (keyof Nivaatekster)[];

export async function Nivaafelt({ maal }: { maal: Maal | null }) {
  const t = await getTranslations('maal');
  return (
    <div className="grid gap-4">
      <p className="text-sm text-neutral-text-subtle">{t('skjema.nivaaerOm')}</p>
      {OVENFRA.map((nivaa) => (
        <TextField
          key={nivaa}
          name={`nivaaer.${nivaa}`}
          label={capitalize(t(`nivaa.${nivaa}`))}
          defaultValue={maal?.nivaaer[nivaa]}
          maxLength={300}
          required
        />
      ))}
      <RadioGroup
        name="utgangsnivaa"
        legend={t('skjema.utgangsnivaa')}
        options={[
          { value: '-1', label: t('skjema.utgangsnivaavalg.minus1') },
          { value: '-2', label: t('skjema.utgangsnivaavalg.minus2') },
        ]}
        defaultValue={String(maal?.utgangsnivaa ?? -1)}
        required
      />
      <Hvorfor>{t('hvorforOm.nivaaer')}</Hvorfor>
    </div>
  );
}
