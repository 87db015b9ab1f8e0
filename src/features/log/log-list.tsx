import type { NegotiationId } from '#domain/id.ts';
import type { LogKey } from '#domain/log-mark.ts';
import type { LogLine, LogView } from '#domain/log-view.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LogBook } from './log-book.ts';
import { LogGroup } from './log-group.tsx';
import { LogWindow } from './log-window.tsx';
import styles from './log.module.css';

interface LogListProps<P extends LogKey> {
  readonly lines: readonly LogLine<P>[];
  readonly grouping: LogView['grouping'];
  readonly book: LogBook;
  readonly negotiationId: NegotiationId;
  readonly row: (line: LogLine<P>) => ReactNode;
}

/** Up to so many entries stand in the page whole, where the browser's own search and print find them. */
const maxPlain = 150;

export function LogList<P extends LogKey>(props: LogListProps<P>) {
  const { lines, grouping, book, negotiationId } = props;
  const { t } = useLingui();
  useSelectableRows({
    length: lines.length,
    rows: () =>
      lines.map(({ position }) => ({
        noun: 'positions' as const,
        id: position.id,
        negotiationId,
        issueId: position.issueId,
        title: book.parties.get(position.partyId)?.name ?? '',
      })),
  });
  const row = (line: LogLine<P>) => (
    <>
      <LogGroup heading={line.heading} grouping={grouping} book={book} />
      {props.row(line)}
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
