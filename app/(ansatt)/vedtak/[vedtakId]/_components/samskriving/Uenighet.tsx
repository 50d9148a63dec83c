import { ChatElipsisIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import type { Sporsmaal } from '@/lib/domain/vedtak/sporsmaal/types';

const aapne = (sporsmaal: readonly Sporsmaal[]) => sporsmaal.filter((s) => s.svar === null);
const uenige = (sporsmaal: readonly Sporsmaal[]) => aapne(sporsmaal).filter((s) => s.slag === 'UENIGHET');

/** Åpen uenighet stanser ingen, men ingen skal sende uten å ha sett den. */
export function Uenighet({ sporsmaal }: { sporsmaal: readonly Sporsmaal[] }) {
  const t = useTranslations('samskriving.sporsmaal');
  const antall = uenige(sporsmaal).length;
  return antall === 0 ? null : <Message tone="warning" title={t('foerSending', { antall })} />;
}

/** Hvor mye som er åpent, i hodet. */
export function Sporsmaalstall({ sporsmaal }: { sporsmaal: readonly Sporsmaal[] }) {
  const t = useTranslations('samskriving.sporsmaal');
  const [alle, uenig] = [aapne(sporsmaal).length, uenige(sporsmaal).length];
  if (alle === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm" data-aapne={alle}>
      {alle > uenig && (
        <span className="flex items-center gap-1.5">
          <Icon as={ChatElipsisIcon} size="sm" />
          {t('antall', { antall: alle - uenig })}
        </span>
      )}
      {uenig > 0 && (
        <span className="flex items-center gap-1.5 text-warning-text-default">
          <Icon as={ExclamationmarkTriangleIcon} size="sm" />
          {t('uenigheter', { antall: uenig })}
        </span>
      )}
    </p>
  );
}
