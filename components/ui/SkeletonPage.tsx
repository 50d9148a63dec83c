import { Bone, Skeleton } from './Skeleton';

/** A title and three panels: good enough for most pages' `loading.tsx`. */
export function SkeletonPage({ label }: { label: string }) {
  return (
    <Skeleton label={label}>
      <div className="mx-auto grid w-full max-w-[1440px] gap-5 px-4 py-6 md:px-8">
        <Bone className="h-9 w-56" />
        {['h-24', 'h-40', 'h-40'].map((height, index) => (
          <div key={index} className="flate grid gap-3 p-5">
            <Bone className="h-4 w-40" />
            <Bone className={`${height} w-full`} />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
