import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import type { Mestringsstatus } from '@/lib/domain/mestring/types';
import { STATUSFORM, STATUSIKON } from './statusikon';

export function Mestringsmerke({ status }: { status: Mestringsstatus }) {
  const t = useTranslations('mestring.status');
  return (
    <Tag icon={STATUSIKON[status]} look={STATUSFORM[status]}>
      {t(status)}
    </Tag>
  );
}
