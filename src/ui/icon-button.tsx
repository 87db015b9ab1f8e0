import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
}

export function IconButton({
  icon,
  label,
  variant = 'quiet',
  size,
  className = '',
  ...native
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...native}
      type={native.type ?? 'button'}
      aria-label={label}
      className={`${buttonClass(variant, size)} ${styles.iconOnly} ${className}`.trim()}
    >
      <Icon name={icon} />
    </button>
  );
}
