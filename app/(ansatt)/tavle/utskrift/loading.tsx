import { getTranslations } from 'next-intl/server';
import { SkeletonPage } from '@/components/ui/SkeletonPage';

export default async function HenterListene() {
  return <SkeletonPage label={(await getTranslations('utskrift'))('henter')} />;
}
