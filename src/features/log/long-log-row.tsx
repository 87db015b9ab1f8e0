import type { NegotiationId } from '#domain/id.ts';
import type { LogEntry } from '#domain/log-filter.ts';
import type { LogMark } from '#domain/log-mark.ts';
import { usePositionSoon } from '#state/read-log.ts';
import type { LogBook } from './log-book.ts';
import { LogRow } from './log-row.tsx';

interface LongLogRowProps {
  readonly entry: LogEntry<LogMark>;
  readonly book: LogBook;
  readonly negotiationId: NegotiationId;
}

/** A row of a long log: it stands at once, and what was said comes as soon as it is read. */
export function LongLogRow({ entry, book, negotiationId }: LongLogRowProps) {
  const { id, issueId } = entry.position;
  const position = usePositionSoon({ negotiationId, issueId, id });
  return <LogRow entry={entry} position={position} book={book} negotiationId={negotiationId} />;
}
