import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: IconName | undefined;
  /** The keys that do the same, as the user would read them: "L", "Ctrl ↵". */
  readonly shortcut?: string | undefined;
  /** At work: presses are ignored, focus stays. */
  readonly isBusy?: boolean | undefined;
}

export function Button({
  variant,
  size,
  icon,
  shortcut,
  isBusy = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...native
}: ButtonProps) {
  return (
    <button
      {...native}
      type={isBusy ? 'button' : type}
      className={`${buttonClass(variant, size)} ${className}`.trim()}
      aria-disabled={isBusy ? true : native['aria-disabled']}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
