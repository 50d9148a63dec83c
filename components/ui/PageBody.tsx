import type { ReactNode } from 'react';
import { cx } from './cx';

interface PageBodyProps {
  children: ReactNode;
  /** Second column, 400 px; below the first on narrow screens. */
  aside?: ReactNode;
  /** Forms and reading: 65 characters wide or so. */
  narrow?: boolean;
}

export function PageBody({ children, aside, narrow }: PageBodyProps) {
  return (
    <div
      className={cx(
        'sidekropp mx-auto grid w-full max-w-[1440px] grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-5 px-4 py-5 md:px-8 md:py-6',
        Boolean(aside) && 'lg:grid-cols-[minmax(0,1fr)_minmax(20rem,25rem)]',
      )}
    >
      <div className={cx('grid grid-cols-[minmax(0,1fr)] content-start gap-5', narrow && 'max-w-[44rem]')}>
        {children}
      </div>
      {Boolean(aside) && <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">{aside}</div>}
    </div>
  );
}
