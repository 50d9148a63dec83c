import { useTranslations } from 'next-intl';
import type { Reise } from '@/lib/domain/dagen/besok/reise/types';

/** «4 min å gå». Et anslag, aldri en måling. */
export function Reiseord({ reise }: { reise: Reise }) {
  const t = useTranslations('besok.reise');
  return t(reise.maate, { minutter: reise.minutter });
}
