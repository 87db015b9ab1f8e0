import type { NegotiationId } from '#domain/id.ts';
import type { LogEntry } from '#domain/log-filter.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { useLingui } from '@lingui/react/macro';
import type { LogBook } from './log-book.ts';
import { LogRow } from './log-row.tsx';
import { LogWindow } from './log-window.tsx';
import styles from './log.module.css';

interface LogListProps {
  readonly entries: readonly LogEntry[];
  readonly book: LogBook;
  readonly negotiationId: NegotiationId;
}

/** Up to so many entries stand in the page whole, where the browser's own search and print find them. */
const maxPlain = 150;

export function LogList({ entries, book, negotiationId }: LogListProps) {
  const { t } = useLingui();
  useSelectableRows(
    entries.map(({ position }) => ({
      noun: 'positions' as const,
      id: position.id,
      negotiationId,
      issueId: position.issueId,
      title: book.parties.get(position.partyId)?.name ?? '',
    })),
  );
  const row = (entry: LogEntry) => (
    <LogRow entry={entry} book={book} negotiationId={negotiationId} />
  );
  if (entries.length > maxPlain) {
    return <LogWindow label={t`Positions`} entries={entries} row={row} />;
  }
  return (
    <ol className={styles['list']} aria-label={t`Positions`}>
      {entries.map((entry) => (
        <li key={entry.position.id} className={styles['row']}>
          {row(entry)}
        </li>
      ))}
    </ol>
  );
}
