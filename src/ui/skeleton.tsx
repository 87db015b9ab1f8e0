import { useLingui } from '@lingui/react/macro';
import styles from './skeleton.module.css';

interface SkeletonProps {
  readonly lines?: number | undefined;
  readonly label?: string | undefined;
}

/** The place of what is being read from disk; appears only if that takes a moment. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  const { t } = useLingui();
  return (
    <div className={styles.skeleton} role="status" aria-label={label ?? t`Loading`}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
