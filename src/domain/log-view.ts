import { msg } from '@lingui/core/macro';
import { grouped, withGroupHeadings, type Group, type Headed } from './grouped.ts';
import type { ListChoices, ListView } from './list-view.ts';
import type { LogEntry } from './log-filter.ts';
import { stances } from './stance.ts';

/** How the log can be shown. */
export const logChoices = {
  usual: { order: msg`Newest first`, grouping: msg`No groups` },
  orders: { oldest: msg`Oldest first`, logged: msg`By when it was logged, newest first` },
  groupings: {
    party: msg`By party`,
    track: msg`By track`,
    issue: msg`By issue`,
    stance: msg`By stance`,
  },
  columns: {
    chain: msg`Who said it`,
    grade: msg`Grade`,
  },
} as const satisfies ListChoices;

const { track: _, ...groupingsOfTrack } = logChoices.groupings;

/** Of one track. */
export const trackLogChoices = {
  ...logChoices,
  groupings: groupingsOfTrack,
} as const satisfies ListChoices;

export type LogView = ListView<typeof logChoices>;

/** By id, in the order in which their groups stand. */
interface LogContext {
  readonly parties: ReadonlyMap<string, unknown>;
  readonly tracks: ReadonlyMap<string, unknown>;
  readonly issues: ReadonlyMap<string, unknown>;
}

/** A heading's key: an id, a stance, or "" for what is of no issue, and so of no track. */
export type LogLine = Headed<LogEntry>;

/** Entries, which come newest first, in groups and in an order. */
export function arrangedLog(
  entries: readonly LogEntry[],
  { order, grouping }: Pick<LogView, 'order' | 'grouping'>,
  context: LogContext,
): readonly LogLine[] {
  const sorted = order === null ? entries : inOrder(entries, order);
  if (grouping === null) return sorted;
  return withGroupHeadings(groupsOf(sorted, grouping, context));
}

function groupsOf(
  entries: readonly LogEntry[],
  grouping: NonNullable<LogView['grouping']>,
  { parties, tracks, issues }: LogContext,
): readonly Group<LogEntry>[] {
  switch (grouping) {
    case 'party':
      return grouped(entries, ({ position }) => position.partyId, parties.keys());
    case 'track':
      return grouped(entries, ({ position }) => position.trackId ?? '', tracks.keys());
    case 'issue':
      return grouped(entries, ({ position }) => position.issueId ?? '', issues.keys());
    case 'stance':
      return grouped(entries, ({ position }) => position.stance, stances);
  }
}

function inOrder(
  entries: readonly LogEntry[],
  order: NonNullable<LogView['order']>,
): readonly LogEntry[] {
  if (order === 'oldest') return entries.toReversed();
  return entries.toSorted((a, b) => b.position.loggedAt - a.position.loggedAt);
}
