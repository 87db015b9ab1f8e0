import type { NegotiationId } from '#domain/id.ts';
import type { LogLine, LogView } from '#domain/log-view.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { useLingui } from '@lingui/react/macro';
import type { LogBook } from './log-book.ts';
import { LogGroup } from './log-group.tsx';
import { LogRow } from './log-row.tsx';
import { LogWindow } from './log-window.tsx';
import styles from './log.module.css';

interface LogListProps {
  readonly lines: readonly LogLine[];
  readonly grouping: LogView['grouping'];
  readonly book: LogBook;
  readonly negotiationId: NegotiationId;
}

/** Up to so many entries stand in the page whole, where the browser's own search and print find them. */
const maxPlain = 150;

export function LogList({ lines, grouping, book, negotiationId }: LogListProps) {
  const { t } = useLingui();
  useSelectableRows(
    lines.map(({ position }) => ({
      noun: 'positions' as const,
      id: position.id,
      negotiationId,
      issueId: position.issueId,
      title: book.parties.get(position.partyId)?.name ?? '',
    })),
  );
  const row = (line: LogLine) => (
    <>
      <LogGroup heading={line.heading} grouping={grouping} book={book} />
      <LogRow entry={line} book={book} negotiationId={negotiationId} />
    </>
  );
  if (lines.length > maxPlain) {
    return <LogWindow label={t`Positions`} lines={lines} row={row} />;
  }
  return (
    <ol className={styles['list']} aria-label={t`Positions`}>
      {lines.map((line) => (
        <li key={line.position.id} className={styles['row']}>
          {row(line)}
        </li>
      ))}
    </ol>
  );
}
