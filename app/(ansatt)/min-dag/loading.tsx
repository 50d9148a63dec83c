import { getTranslations } from 'next-intl/server';
import { Bone, Skeleton } from '@/components/ui/Skeleton';

export default async function Laster() {
  const t = await getTranslations('minDag');
  return (
    <Skeleton label={t('henter')}>
      <div className="mx-auto grid w-full max-w-[44rem] gap-4 px-4 py-4">
        <Bone className="h-8 w-32" />
        <Bone className="h-5 w-40" />
        <div className="flate grid gap-3 p-4">
          <Bone className="h-7 w-48" />
          <Bone className="h-5 w-56" />
          <Bone className="h-16 w-full" />
          <Bone className="h-13 w-full" />
        </div>
        {['w-40', 'w-48', 'w-36'].map((bredde) => (
          <div key={bredde} className="grid gap-1.5 pl-9">
            <Bone className={`h-5 ${bredde}`} />
            <Bone className="h-4 w-56" />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
