import type { ReactNode } from 'react';
import { cx } from './cx';

/** The shape of what is coming. Appears after 300 ms, so quick answers never flicker. */
export function Skeleton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div aria-busy className="vent">
      <output className="sr-only">{label}</output>
      <div aria-hidden>{children}</div>
    </div>
  );
}

export function Bone({ className }: { className: string }) {
  return <span className={cx('skjelett block', className)} />;
}
