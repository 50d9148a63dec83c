import { CheckmarkIcon, ExclamationmarkTriangleFillIcon, CalendarIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import type { Fristvisning } from '@/lib/domain/sak/view';

const LOOK = {
  OVER: { icon: ExclamationmarkTriangleFillIcon, look: 'warning' },
  INNEN: { icon: CalendarIcon, look: 'quiet' },
  SVART: { icon: CheckmarkIcon, look: 'quiet' },
  VEDTATT: { icon: CheckmarkIcon, look: 'quiet' },
  AVSLUTTET: { icon: CheckmarkIcon, look: 'quiet' },
} as const;

/** Fristen i ord. Over fristen er gult med trekant, aldri rødt. */
export function Fristmerke({ frist }: { frist: Fristvisning }) {
  const t = useTranslations('sak.frist');
  return (
    <Tag {...LOOK[frist.slag]} className="whitespace-normal!">
      {t(frist.slag, { dag: frist.dag })}
    </Tag>
  );
}
