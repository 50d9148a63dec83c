import { cx } from '@/components/ui/cx';
import type { Last } from '@/lib/domain/dagen/last/types';

const SOYLER: Record<Last, number> = { ROMSLIG: 1, PASSE: 2, FULLT: 3 };
const HOYDE = ['h-1.5', 'h-2.5', 'h-3.5'];

/** Mengden i ord. Samme farge for alle tre: ordet er ikke en dom. */
export function Lastord({ last, ord }: { last: Last; ord: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs">
      <span className="flex items-end gap-0.5" aria-hidden="true">
        {HOYDE.map((hoyde, i) => (
          <span
            key={hoyde}
            className={cx(
              'w-1 rounded-full',
              hoyde,
              i < SOYLER[last] ? 'bg-accent-base-default' : 'bg-neutral-surface-active',
            )}
          />
        ))}
      </span>
      {ord}
    </span>
  );
}
