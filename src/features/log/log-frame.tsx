import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { useViewActions } from '#state/commands/view-actions.ts';
import type { ReactNode } from 'react';
import { EmptyLog } from './empty-log.tsx';
import { LogBar } from './log-bar.tsx';
import type { LogBook } from './log-book.ts';
import { LogChips } from './log-chips.tsx';
import { LogCount, type LogCounts } from './log-count.tsx';
import { LogVoice } from './log-voice.tsx';
import type { LogAddress } from './use-log-address.ts';
import styles from './log.module.css';

interface LogFrameProps {
  readonly negotiation: Negotiation;
  readonly track: Track | undefined;
  readonly address: LogAddress;
  readonly book: LogBook;
  readonly counts: LogCounts;
  /** The list of what was found. */
  readonly children: ReactNode;
}

/** What narrows and arranges the log, what it comes to, and the list below. */
export function LogFrame({ negotiation, track, address, book, counts, children }: LogFrameProps) {
  const viewActions = useViewActions();
  const { filtering, viewing } = address;
  const { found, count } = counts;
  if (count === 0) return <EmptyLog negotiation={negotiation} track={track} />;
  return (
    <div className={styles['panel']}>
      <LogBar filtering={filtering} book={book} hasTrack={track !== undefined} />
      <div className={styles['found']}>
        <LogCount counts={counts} isFiltered={filtering.isOn} order={viewing.view.order} />
        <LogVoice filtering={filtering} book={book} />
        {filtering.isOn && <LogChips filtering={filtering} book={book} />}
        <div className={styles['view']}>
          <ListViewMenu viewing={viewing} actions={viewActions} />
        </div>
      </div>
      {found === 0 ? (
        <EmptyLog negotiation={negotiation} track={track} filtering={filtering} book={book} />
      ) : (
        <ShownColumns view={viewing.view}>{children}</ShownColumns>
      )}
    </div>
  );
}
