import type { ReactNode } from 'react';
import styles from './field-row.module.css';

interface FieldRowProps {
  readonly columns?: 2 | 3 | '2-1' | '1-2' | undefined;
  readonly children: ReactNode;
}

/** Fields side by side where there is room, one below the other where there is not. */
export function FieldRow({ columns = 2, children }: FieldRowProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.row} data-columns={columns}>
        {children}
      </div>
    </div>
  );
}
