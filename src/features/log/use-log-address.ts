import type { LogFilter } from '#domain/log-filter.ts';
import { logChoices, trackLogChoices } from '#domain/log-view.ts';
import type { Track } from '#domain/track.ts';
import { useListView } from '#nouns/use-list-view.ts';
import { useSearchParams } from 'react-router';
import { useLogFilter, type LogFiltering } from './use-log-filter.ts';

/** What the URL asks of the log: its filters, order, groups and fields. */
export interface LogAddress {
  readonly filtering: LogFiltering;
  readonly viewing: ReturnType<typeof useListView<typeof logChoices | typeof trackLogChoices>>;
  /** In a track's log nothing is filtered by track. */
  readonly filter: LogFilter;
}

export function useLogAddress(track: Track | undefined): LogAddress {
  const filtering = useLogFilter();
  const viewing = useListView(track ? trackLogChoices : logChoices, useSearchParams());
  const filter = track ? { ...filtering.filter, trackId: null } : filtering.filter;
  return { filtering, viewing, filter };
}
