import type { ComponentType, SVGProps } from 'react';
import { cx } from './cx';

export type IconType = ComponentType<SVGProps<SVGSVGElement> & { title?: string }>;

interface IconProps {
  as: IconType;
  size?: 'sm' | 'md' | 'lg' | 'xl';
  /** Read aloud. Without it the icon is decoration and hidden. */
  label?: string;
  className?: string;
}

const SIZE = { sm: 'ikon-sm', md: '', lg: 'ikon-lg', xl: 'size-12' };

export function Icon({ as: Svg, size = 'md', label, className }: IconProps) {
  const classes = cx('ikon', SIZE[size], className);
  // The icons carry role="img" themselves.
  return (
    <Svg
      className={classes}
      focusable={false}
      {...(label ? { 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}
