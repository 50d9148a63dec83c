import {
  ExclamationmarkTriangleFillIcon,
  InformationSquareIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './Icon';

interface MessageProps {
  tone: 'warning' | 'info' | 'danger';
  title: ReactNode;
  children?: ReactNode;
  /** The way out. */
  action?: ReactNode;
}

const TONE = {
  warning: {
    box: 'border-warning-border-default bg-warning-surface-tinted text-warning-text-default',
    icon: ExclamationmarkTriangleFillIcon,
  },
  info: {
    box: 'border-info-border-subtle bg-info-background-tinted text-info-text-default',
    icon: InformationSquareIcon,
  },
  danger: {
    box: 'border-danger-border-default bg-danger-surface-tinted text-danger-text-default',
    icon: XMarkOctagonFillIcon,
  },
};

/** What happened, why, and what to do next. Not announced: it is there when the page is. */
export function Message({ tone, title, children, action }: MessageProps) {
  return (
    <div
      className={cx('melding flex gap-3 rounded-lg border px-4 py-4 md:px-5', TONE[tone].box)}
      data-color={tone}
    >
      <Icon as={TONE[tone].icon} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-1 text-sm">{children}</div>}
        {action && <div className="ikke-trykk mt-3 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
