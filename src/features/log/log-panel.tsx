import { filterLog } from '#domain/log-filter.ts';
import { arrangedLog, type LogLine } from '#domain/log-view.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Position } from '#domain/position.ts';
import type { Track } from '#domain/track.ts';
import { warmRows } from '#state/read.ts';
import { usePositionsUpTo } from '#state/read-log.ts';
import { useDeferredValue } from 'react';
import { useLogBook, type LogBook } from './log-book.ts';
import { LogFrame } from './log-frame.tsx';
import { LogList } from './log-list.tsx';
import { LogRow } from './log-row.tsx';
import { LongLogPanel } from './long-log-panel.tsx';
import { useLogAddress } from './use-log-address.ts';

interface LogPanelProps {
  readonly negotiation: Negotiation;
  /** Only this track's positions. */
  readonly track?: Track | undefined;
}

/** Up to so many positions are read whole. */
const plainUpTo = 2000;

/** What rows and filters name. */
const namedIn = ['issues', 'sources', 'persons', 'parties', 'tracks'] as const;

/** Every position in order of time, newest first. */
export function LogPanel({ negotiation, track }: LogPanelProps) {
  warmRows(namedIn, negotiation.id);
  const scope = { negotiationId: negotiation.id, trackId: track?.id ?? null };
  const pages = usePositionsUpTo(scope, plainUpTo);
  if (pages === null) return <LongLogPanel negotiation={negotiation} track={track} />;
  const positions = pages.flatMap((page) => page.positions);
  return <PlainLog negotiation={negotiation} track={track} positions={positions} />;
}

interface PlainLogProps extends LogPanelProps {
  readonly positions: readonly Position[];
}

function PlainLog({ negotiation, track, positions }: PlainLogProps) {
  const book = useLogBook(negotiation.id);
  const address = useLogAddress(track);
  const { order, grouping } = address.viewing.view;
  const filter = useDeferredValue(address.filter);
  const shown = positions.filter((position) => isReachable(position, book));
  const entries = filterLog(shown, filter, book);
  const lines = arrangedLog(entries, { order, grouping }, book);
  const row = (line: LogLine) => (
    <LogRow entry={line} position={line.position} book={book} negotiationId={negotiation.id} />
  );
  return (
    <LogFrame
      negotiation={negotiation}
      track={track}
      address={address}
      book={book}
      counts={{ found: entries.length, count: shown.length }}
    >
      <LogList
        lines={lines}
        grouping={grouping}
        book={book}
        negotiationId={negotiation.id}
        row={row}
      />
    </LogFrame>
  );
}

/** What hangs on a deleted issue, track or party is deleted with it. */
function isReachable({ partyId, issueId, deleted }: Position, book: LogBook): boolean {
  return !deleted && book.parties.has(partyId) && (issueId === null || book.issues.has(issueId));
}
