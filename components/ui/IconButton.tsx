import { Button, type ButtonProps } from './Button';
import { Icon, type IconType } from './Icon';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  icon: IconType;
  /** The name of the button; also its tooltip. */
  label: string;
}

export function IconButton({
  icon,
  label,
  variant = 'tertiary',
  tone = 'neutral',
  ...rest
}: IconButtonProps) {
  return (
    <Button {...rest} variant={variant} tone={tone} data-icon title={label} aria-label={label}>
      <Icon as={icon} />
    </Button>
  );
}
