'use client';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { SporsmaalKort } from '@/components/vedtak/SporsmaalKort';
import { useSamskriving } from './kontekst';

/** The questions pinned to one field: beside it on a wide screen, below it on a phone. */
export function Sporsmaalene({ felt }: { felt: string }) {
  const t = useTranslations('samskriving.sporsmaal');
  const { sporsmaal, kanSporre } = useSamskriving();
  const her = sporsmaal.filter((s) => s.felt === felt);
  const aapne = her.filter((s) => s.svar === null);
  const lukkede = her.filter((s) => s.svar !== null);
  if (her.length === 0) return null;
  return (
    <div className="feltramme-marg" data-sporsmaal={felt}>
      {aapne.map((s) => (
        <SporsmaalKort key={s.id} sporsmaal={s} kanSvare={kanSporre} />
      ))}
      {lukkede.length > 0 && (
        <details className="brett text-sm">
          <summary>
            <Icon as={ChevronRightIcon} size="sm" className="pil" />
            {t('lukkede', { antall: lukkede.length })}
          </summary>
          <div className="grid gap-2">
            {lukkede.map((s) => (
              <SporsmaalKort key={s.id} sporsmaal={s} kanSvare={false} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
