import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './callout.module.css';

interface CalloutProps {
  readonly tone?: 'info' | 'warn' | 'danger' | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Words that belong to this place on the page, set apart; for what passes, see NoticeRegion. */
export function Callout({ tone = 'info', title, children, actions }: CalloutProps) {
  return (
    <div className={styles.callout} data-tone={tone}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      <div className={styles.body}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
