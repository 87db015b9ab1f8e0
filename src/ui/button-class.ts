import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

/** The look of a button, for what must be a link or a component of its own. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'normal',
): string {
  return [styles.button, styles[variant], size === 'small' ? styles.small : ''].join(' ').trim();
}
