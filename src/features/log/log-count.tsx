import type { LogView } from '#domain/log-view.ts';
import { Trans } from '@lingui/react/macro';
import styles from './log.module.css';

export interface LogCounts {
  /** How many the filters let through; null: it is not known yet. */
  readonly found: number | null;
  /** How many there are in all. */
  readonly count: number | null;
  /** Of a long log that is still being read, how many are read by now. */
  readonly read?: number | undefined;
}

interface LogCountProps {
  readonly counts: LogCounts;
  readonly isFiltered: boolean;
  readonly order: LogView['order'];
}

export function LogCount({ counts, isFiltered, order }: LogCountProps) {
  const { found, count, read } = counts;
  return (
    <span
      className={styles['count']}
      role="status"
      // Not read out at each piece that was read.
      aria-busy={read !== undefined || undefined}
    >
      {read !== undefined ? (
        <Trans>Reading: {read} positions so far</Trans>
      ) : isFiltered ? (
        <Trans>
          {found} of {count}
        </Trans>
      ) : order === null ? (
        <Trans>{count} in all, newest first</Trans>
      ) : (
        <Trans>{count} in all</Trans>
      )}
    </span>
  );
}
