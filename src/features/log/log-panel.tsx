import { filterLog } from '#domain/log-filter.ts';
import { arrangedLog, logChoices, trackLogChoices } from '#domain/log-view.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Position } from '#domain/position.ts';
import type { Track } from '#domain/track.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { useListView } from '#nouns/use-list-view.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import { usePositionsOfNegotiation, usePositionsOfTrack } from '#state/read.ts';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyLog } from './empty-log.tsx';
import { LogBar } from './log-bar.tsx';
import { useLogBook, type LogBook } from './log-book.ts';
import { LogChips } from './log-chips.tsx';
import { LogVoice } from './log-voice.tsx';
import { LogList } from './log-list.tsx';
import { useLogFilter } from './use-log-filter.ts';
import styles from './log.module.css';

interface LogPanelProps {
  readonly negotiation: Negotiation;
  /** Only this track's positions. */
  readonly track?: Track | undefined;
}

/** Every position in order of time, newest first. */
export function LogPanel({ negotiation, track }: LogPanelProps) {
  return track ? (
    <TrackLog negotiation={negotiation} track={track} />
  ) : (
    <FolderLog negotiation={negotiation} />
  );
}

function TrackLog({ negotiation, track }: Required<LogPanelProps> & { readonly track: Track }) {
  const pages = usePositionsOfTrack(track.id);
  const positions = pages.flatMap((page) => page.positions);
  return <Log negotiation={negotiation} track={track} positions={positions} />;
}

function FolderLog({ negotiation }: Pick<LogPanelProps, 'negotiation'>) {
  const pages = usePositionsOfNegotiation(negotiation.id);
  const positions = pages.flatMap((page) => page.positions);
  return <Log negotiation={negotiation} track={undefined} positions={positions} />;
}

interface LogProps extends LogPanelProps {
  readonly positions: readonly Position[];
}

function Log({ negotiation, track, positions }: LogProps) {
  const book = useLogBook(negotiation.id);
  const filtering = useLogFilter();
  const viewing = useListView(track ? trackLogChoices : logChoices, useSearchParams());
  const viewActions = useViewActions();
  const { order, grouping } = viewing.view;
  const wished = track ? { ...filtering.filter, trackId: null } : filtering.filter;
  const filter = useDeferredValue(wished);
  const shown = positions.filter((position) => isReachable(position, book));
  const entries = filterLog(shown, filter, book);
  const lines = arrangedLog(entries, { order, grouping }, book);
  const [found, count] = [entries.length, shown.length];
  if (count === 0) return <EmptyLog negotiation={negotiation} track={track} />;
  return (
    <div className={styles['panel']}>
      <LogBar filtering={filtering} book={book} hasTrack={track !== undefined} />
      <div className={styles['found']}>
        <span className={styles['count']} role="status">
          {filtering.isOn ? (
            <Trans>
              {found} of {count}
            </Trans>
          ) : order === null ? (
            <Trans>{count} in all, newest first</Trans>
          ) : (
            <Trans>{count} in all</Trans>
          )}
        </span>
        <LogVoice filtering={filtering} book={book} />
        {filtering.isOn && <LogChips filtering={filtering} book={book} />}
        <div className={styles['view']}>
          <ListViewMenu viewing={viewing} actions={viewActions} />
        </div>
      </div>
      {found === 0 ? (
        <EmptyLog negotiation={negotiation} track={track} filtering={filtering} book={book} />
      ) : (
        <ShownColumns view={viewing.view}>
          <LogList lines={lines} grouping={grouping} book={book} negotiationId={negotiation.id} />
        </ShownColumns>
      )}
    </div>
  );
}

/** What hangs on a deleted issue, track or party is deleted with it. */
function isReachable({ partyId, issueId, deleted }: Position, book: LogBook): boolean {
  return !deleted && book.parties.has(partyId) && (issueId === null || book.issues.has(issueId));
}
