import { useTranslations } from 'next-intl';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextField } from '@/components/ui/form/TextField';
import type { Grunn } from '@/lib/domain/dagen/besok/types';

const VANLIGE: Grunn[] = ['VONDT', 'SLITEN', 'VILLE_IKKE', 'IKKE_HJEMME', 'ANNET'];

/** Alt annet enn gjort er gult når det er valgt, i en `group/svar`. */
export const AVVIKSFARGE =
  '[&_.valg:has(:checked:not([value=GJORT]))]:border-warning-border-default [&_.valg:has(:checked:not([value=GJORT]))]:bg-warning-surface-tinted [&_.valg:has(:checked:not([value=GJORT]))]:text-warning-text-default';

/**
 * Hvorfor noe ble annerledes. Ligger i en `group/svar`, og viser seg når svaret er noe annet enn gjort.
 * Bare stilark, så det virker før skriptet er lastet.
 */
export function Grunnfelt({ navn, grunner = VANLIGE }: { navn: string; grunner?: Grunn[] }) {
  const t = useTranslations('besok');
  return (
    <div className="hidden gap-2 group-has-[[name$=utfall]:checked:not([value=GJORT])]/svar:grid">
      <RadioGroup
        name={`${navn}.grunn`}
        legend={t('hvorfor')}
        look="buttons"
        columns={2}
        options={grunner.map((grunn) => ({ value: grunn, label: t(`grunn.${grunn}`) }))}
      />
      <div className="hidden group-has-[[value=ANNET]:checked]/svar:block">
        <TextField name={`${navn}.merknad`} label={t('merknad')} maxLength={300} />
      </div>
    </div>
  );
}
