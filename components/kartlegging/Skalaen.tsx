import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { SKAARVERDIER } from '@/lib/domain/kartlegging/funksjonsprofil/types';

/** Ankrene på skalaen, i ord. */
export function Skalaen({ open }: { open?: boolean }) {
  const t = useTranslations('kartlegging');
  return (
    <details open={open} className="group/skala text-sm">
      <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 rounded-md [&::-webkit-details-marker]:hidden">
        {t('skjema.skalaen')}
        <Icon as={ChevronDownIcon} size="sm" className="group-open/skala:rotate-180" />
      </summary>
      <dl className="grid max-w-[65ch] gap-1 pb-1 text-neutral-text-default">
        {SKAARVERDIER.map((verdi) => (
          <div key={verdi} className="flex gap-3">
            <dt className="w-24 flex-none font-semibold">{verdi}</dt>
            <dd>{t(`skala.${verdi}`)}</dd>
          </div>
        ))}
        <div className="flex gap-3">
          <dt className="w-24 flex-none font-semibold">{t('skaar.ikkeRelevant')}</dt>
          <dd>{t('skala.9')}</dd>
        </div>
      </dl>
    </details>
  );
}
