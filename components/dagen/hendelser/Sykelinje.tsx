import { ArrowsSquarepathIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { useVaktmelding } from './use-vaktmelding';

interface SykelinjeProps {
  tavle: TavleView;
  /** Åpner forslaget. Ingenting flyttes før teamet sier ja. */
  onDelPaaNytt?: () => void;
}

/** Ved siden av «Sindre er syk i dag» i brettet: den som ikke har noe spor lenger, kan meldes frisk herfra. */
export function Sykelinje({ tavle, onDelPaaNytt }: SykelinjeProps) {
  const t = useTranslations('vakt');
  const { meldFrisk } = useVaktmelding();
  if (!tavle.kanFlytte || tavle.borte.length === 0) return null;
  const venter = tavle.besok.some((b) => b.status === 'PLANLAGT' && b.tildelt.length < b.antallAnsatte);
  return (
    <span className="sykelinje ikke-trykk">
      {tavle.borte.map(({ ansattId, fornavn }) => (
        <button
          key={ansattId}
          type="button"
          className="lenke"
          onClick={() => void meldFrisk(ansattId, tavle.dato)}
        >
          {t('friskNavn', { navn: fornavn })}
        </button>
      ))}
      {venter && onDelPaaNytt && (
        <button type="button" className="lenke inline-flex items-center gap-1" onClick={onDelPaaNytt}>
          <Icon as={ArrowsSquarepathIcon} size="sm" />
          {t('delPaaNytt')}
        </button>
      )}
    </span>
  );
}
