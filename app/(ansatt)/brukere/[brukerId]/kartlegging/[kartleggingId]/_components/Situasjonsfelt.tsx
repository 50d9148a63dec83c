import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { TextArea } from '@/components/ui/form/TextArea';
import type { Skjemadata } from './skjemadata';

const FELT = ['egneRessurser', 'nettverk', 'risiko', 'bolig', 'adkomst'] as const;

export async function Situasjonsfelt({ kartlegging }: { kartlegging: Skjemadata }) {
  const t = await getTranslations('kartlegging');
  return (
    <div className="grid gap-x-6 gap-y-4 pt-1 lg:grid-cols-2">
      {FELT.map((felt) => (
        <div key={felt} className="grid content-start gap-1">
          <TextArea
            name={felt}
            label={t(`skjema.${felt}`)}
            description={t(`skjema.${felt}Om`, { navn: kartlegging.fornavn })}
            defaultValue={kartlegging.tekster[felt] ?? ''}
            rows={3}
            maxLength={4000}
          />
          <Hvorfor>{t(`hvorforOm.${felt}`)}</Hvorfor>
        </div>
      ))}
    </div>
  );
}
