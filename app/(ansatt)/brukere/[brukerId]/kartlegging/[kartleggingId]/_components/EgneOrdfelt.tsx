import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { TextArea } from '@/components/ui/form/TextArea';
import type { Skjemadata } from './skjemadata';

export async function EgneOrdfelt({ kartlegging }: { kartlegging: Skjemadata }) {
  const t = await getTranslations('kartlegging');
  return (
    <div className="grid gap-1">
      <TextArea
        name="egneOrd"
        label={<span className="text-xl">{t('skjema.egneOrd')}</span>}
        description={t('skjema.egneOrdOm', { navn: kartlegging.fornavn })}
        defaultValue={kartlegging.egneOrd}
        rows={5}
        maxLength={4000}
        className="[&_textarea]:min-h-36"
        voice
      />
      <Hvorfor>{t('hvorforOm.egneOrd')}</Hvorfor>
    </div>
  );
}
