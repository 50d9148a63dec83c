import { getTranslations } from 'next-intl/server';
import { SkeletonPage } from '@/components/ui/SkeletonPage';

export default async function HenterKartet() {
  return <SkeletonPage label={(await getTranslations('kart'))('henter')} />;
}
