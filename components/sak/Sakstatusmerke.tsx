import { ArchiveIcon, ClipboardIcon, InboxDownIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import type { Sakstatus } from '@/lib/domain/sak/types';

const IKON = {
  MOTTATT: InboxDownIcon,
  KARTLEGGES: ClipboardIcon,
  UTREDES: PencilIcon,
  AVSLUTTET: ArchiveIcon,
};

export function Sakstatusmerke({ status }: { status: Sakstatus }) {
  const t = useTranslations('sak.status');
  return (
    <Tag icon={IKON[status]} look={status === 'AVSLUTTET' ? 'muted' : 'outline'}>
      {t(status)}
    </Tag>
  );
}
