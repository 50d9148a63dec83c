import {
  ArrowUndoIcon,
  CheckmarkCircleFillIcon,
  HourglassIcon,
  PencilIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Tag, type TagLook } from '@/components/ui/Tag';
import type { IconType } from '@/components/ui/Icon';
import type { Vedtakstatus } from '@/lib/domain/vedtak/types';

const MERKE: Record<Vedtakstatus, { icon: IconType; look: TagLook }> = {
  UTKAST: { icon: PencilIcon, look: 'outline' },
  TIL_GODKJENNING: { icon: HourglassIcon, look: 'info' },
  RETURNERT: { icon: ArrowUndoIcon, look: 'warning' },
  FATTET: { icon: CheckmarkCircleFillIcon, look: 'filled' },
  OPPHORT: { icon: XMarkOctagonFillIcon, look: 'muted' },
};

export function Statusmerke({ status }: { status: Vedtakstatus }) {
  const t = useTranslations('vedtak.status');
  return <Tag {...MERKE[status]}>{t(status)}</Tag>;
}
