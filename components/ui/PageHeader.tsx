import type { ReactNode } from 'react';
import { cx } from './cx';

interface PageHeaderProps {
  title: ReactNode;
  subtitle?: ReactNode;
  crumbs?: ReactNode;
  /** Status beside the title. */
  tag?: ReactNode;
  actions?: ReactNode;
  tabs?: ReactNode;
  /** Stays at the top while the page scrolls, on wide and high screens only. */
  sticky?: boolean;
  /** xl beside tools, 2xl for a person's name. */
  size?: 'xl' | '2xl';
  children?: ReactNode;
}

export function PageHeader({
  title,
  subtitle,
  crumbs,
  tag,
  actions,
  tabs,
  sticky,
  size = '2xl',
  children,
}: PageHeaderProps) {
  return (
    <header className={cx('sidehode', sticky && 'sidehode-fast', tabs ? 'pb-0' : 'pb-3 md:pb-4')}>
      <div className="mx-auto w-full max-w-[1376px]">
        <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
          <div className="min-w-0 flex-[1_1_16rem]">
            {crumbs}
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className={size === 'xl' ? 'text-xl' : 'text-xl md:text-2xl'}>{title}</h1>
              {tag}
            </div>
            {subtitle && <p className="mt-1 text-sm text-neutral-text-subtle">{subtitle}</p>}
            {children}
          </div>
          {actions && <div className="ikke-trykk flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
        {tabs && <div className="mt-3">{tabs}</div>}
      </div>
    </header>
  );
}
