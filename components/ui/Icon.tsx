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
  return label ? (
    <Svg className={classes} role="img" aria-label={label} focusable={false} />
  ) : (
    <Svg className={classes} aria-hidden role={undefined} focusable={false} />
  );
}
