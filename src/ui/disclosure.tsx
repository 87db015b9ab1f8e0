import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Quiet words beside the summary: what is inside, or how much. */
  readonly hint?: ReactNode;
  readonly isOpenAtFirst?: boolean | undefined;
  readonly children: ReactNode;
}

export function Disclosure({ summary, hint, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details className={styles.details} open={isOpenAtFirst}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" size={14} />
        <span>{summary}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
