import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'small' | undefined;
  readonly level?: 1 | 2 | 3 | undefined;
}

/** Says why there is nothing here and what can be done about it. */
export function EmptyState({
  title,
  children,
  actions,
  size = 'normal',
  level = 2,
}: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty} data-size={size}>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
