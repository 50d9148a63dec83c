import { useId, type ReactNode } from 'react';
import { cx } from './cx';

interface PanelProps {
  title?: ReactNode;
  level?: 2 | 3;
  /** A link or a quiet button at the right of the title. */
  action?: ReactNode;
  tone?: 'plain' | 'accent' | 'warning';
  /** Lists and tables reach the edges. */
  flush?: boolean;
  children: ReactNode;
  id?: string;
  className?: string;
}

const TONE = {
  plain: 'flate',
  accent: 'rounded-lg bg-accent-surface-tinted text-accent-text-default',
  warning:
    'rounded-lg border border-warning-border-default bg-warning-surface-tinted text-warning-text-default',
};

export function Panel({
  title,
  level = 2,
  action,
  tone = 'plain',
  flush,
  children,
  id,
  className,
}: PanelProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      id={id}
      aria-labelledby={title ? headingId : undefined}
      className={cx(TONE[tone], 'overflow-clip', className)}
    >
      {title && (
        <div
          className={cx(
            'flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 pt-3.5 md:px-5',
            flush ? 'border-b border-neutral-border-subtle pb-3' : 'pb-2',
          )}
        >
          <Heading id={headingId} className="text-base">
            {title}
          </Heading>
          {action && <div className="ikke-trykk ml-auto text-sm">{action}</div>}
        </div>
      )}
      <div className={cx(!flush && 'px-4 pb-4 md:px-5', !flush && !title && 'pt-4')}>{children}</div>
    </section>
  );
}
