import type { ReactNode } from 'react';
import { cx } from './cx';

interface OwnWordsProps {
  /** Verbatim, without quotation marks. */
  children: string;
  /** Who asked, and when. */
  source?: ReactNode;
  size?: 'md' | 'lg';
  /** At the right of the source line. */
  action?: ReactNode;
  className?: string;
}

/** What the person said. The only serif and the only clay tint in the product. */
export function OwnWords({ children, source, size = 'md', action, className }: OwnWordsProps) {
  return (
    <figure className={cx('stemme', size === 'lg' && 'stemme-lg', className)}>
      <blockquote className="whitespace-pre-line">«{children}»</blockquote>
      {(source || action) && (
        <figcaption className="stemme-kilde mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          {source && <span>{source}</span>}
          {action && <span className="ikke-trykk ml-auto">{action}</span>}
        </figcaption>
      )}
    </figure>
  );
}
