import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHeader({ title, meta, actions, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title} dir="auto">
          {title}
        </h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {meta && <div className={styles.meta}>{meta}</div>}
      {children}
    </header>
  );
}
