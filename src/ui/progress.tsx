import { type ReactNode, useId } from 'react';
import styles from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** Left out: under way, with no knowing how far. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  readonly detail?: ReactNode;
}

export function Progress({ label, value, max = 100, detail }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.frame}>
      <div className={styles.top}>
        <label htmlFor={id}>{label}</label>
        {detail && <span className={styles.detail}>{detail}</span>}
      </div>
      <progress className={styles.bar} id={id} value={value} max={max} />
    </div>
  );
}
