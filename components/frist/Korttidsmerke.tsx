import { CheckmarkIcon, CircleIcon, FileTextIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import type { Korttidstilstand } from '@/lib/domain/frist/korttid/types';

const LOOK = {
  LOPER: { icon: CircleIcon, look: 'outline' },
  AVSLUTTET: { icon: CheckmarkIcon, look: 'quiet' },
  VEDTATT: { icon: FileTextIcon, look: 'quiet' },
} as const;

export function Korttidsmerke({ tilstand }: { tilstand: Korttidstilstand }) {
  const t = useTranslations('frist.korttid.tilstand');
  return <Tag {...LOOK[tilstand]}>{t(tilstand)}</Tag>;
}
