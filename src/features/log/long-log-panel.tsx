import type { LogMark } from '#domain/log-mark.ts';
import type { LogLine } from '#domain/log-view.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { useLogBook } from './log-book.ts';
import { LogFrame } from './log-frame.tsx';
import { LogList } from './log-list.tsx';
import { LongLogRow } from './long-log-row.tsx';
import { useLogAddress } from './use-log-address.ts';
import { useLongLog } from './use-long-log.ts';

interface LongLogPanelProps {
  readonly negotiation: Negotiation;
  readonly track: Track | undefined;
}

/** A log too long to be read whole: of what is out of sight only what order, filters and groups ask is kept. */
export function LongLogPanel({ negotiation, track }: LongLogPanelProps) {
  const { id } = negotiation;
  const book = useLogBook(id);
  const address = useLogAddress(track);
  const { filter, viewing } = address;
  const scope = { negotiationId: id, trackId: track?.id ?? null };
  const { log, isBusy, read } = useLongLog({ scope, book, filter, view: viewing.view });
  const isReading = log === null || (isBusy && read > 0 && read < log.count);
  const row = (line: LogLine<LogMark>) => (
    <LongLogRow entry={line} book={book} negotiationId={id} />
  );
  return (
    <LogFrame
      negotiation={negotiation}
      track={track}
      address={address}
      book={book}
      counts={{
        found: log?.found ?? null,
        count: log?.count ?? null,
        ...(isReading && { read }),
      }}
    >
      <div aria-busy={isBusy || undefined}>
        {log && (
          <LogList
            lines={log.lines}
            grouping={viewing.view.grouping}
            book={book}
            negotiationId={id}
            row={row}
          />
        )}
      </div>
    </LogFrame>
  );
}
