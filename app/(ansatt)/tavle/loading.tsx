import { getTranslations } from 'next-intl/server';
import { Bone, Skeleton } from '@/components/ui/Skeleton';

const KOLONNER = [1, 2, 3, 4, 5, 6, 7];

export default async function HenterTavla() {
  const t = await getTranslations('tavle');
  return (
    <Skeleton label={t('henter')}>
      <div className="grid gap-4 p-4">
        <Bone className="h-8 w-64" />
        <Bone className="h-24 w-full" />
        <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
          {KOLONNER.map((nummer) => (
            <div key={nummer} className="grid gap-2">
              <Bone className="h-5 w-24" />
              <Bone className="h-12 w-full" />
              <Bone className="h-12 w-full" />
            </div>
          ))}
        </div>
      </div>
    </Skeleton>
  );
}
