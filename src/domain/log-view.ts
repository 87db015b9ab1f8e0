import { msg } from '@lingui/core/macro';
import { groupedInPieces, headedInPieces, type Headed } from './grouped.ts';
import type { ListChoices, ListView } from './list-view.ts';
import type { LogEntry } from './log-filter.ts';
import type { LogKey } from './log-mark.ts';
import { finished } from './pieces.ts';
import type { Position } from './position.ts';
import { sortInPieces } from './sort-in-pieces.ts';
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
export interface LogGroups {
  readonly parties: ReadonlyMap<string, unknown>;
  readonly tracks: ReadonlyMap<string, unknown>;
  readonly issues: ReadonlyMap<string, unknown>;
}

/** A heading's key: an id, a stance, or "" for what is of no issue, and so of no track. */
export type LogLine<P extends LogKey = Position> = Headed<LogEntry<P>>;

type Arrangement = Pick<LogView, 'order' | 'grouping'>;

/** Entries, which come newest first, in groups and in an order. */
export function arrangedLog<P extends LogKey>(
  entries: readonly LogEntry<P>[],
  view: Arrangement,
  groups: LogGroups,
): readonly LogLine<P>[] {
  return finished(arrangeLog(entries, view, groups));
}

/** The same with pauses where it yields. */
export function* arrangeLog<P extends LogKey>(
  entries: readonly LogEntry<P>[],
  { order, grouping }: Arrangement,
  groups: LogGroups,
): Generator<void, readonly LogLine<P>[]> {
  const sorted = order === null ? entries : yield* inOrder(entries, order);
  if (grouping === null) return sorted;
  const [keyOf, keys] = groupingOf<P>(grouping, groups);
  return yield* headedInPieces(yield* groupedInPieces(sorted, keyOf, keys));
}

function groupingOf<P extends LogKey>(
  grouping: NonNullable<LogView['grouping']>,
  { parties, tracks, issues }: LogGroups,
): readonly [keyOf: (entry: LogEntry<P>) => string, keys: Iterable<string>] {
  switch (grouping) {
    case 'party':
      return [({ position }) => position.partyId, parties.keys()];
    case 'track':
      return [({ position }) => position.trackId ?? '', tracks.keys()];
    case 'issue':
      return [({ position }) => position.issueId ?? '', issues.keys()];
    case 'stance':
      return [({ position }) => position.stance, stances];
  }
}

function* inOrder<P extends LogKey>(
  entries: readonly LogEntry<P>[],
  order: NonNullable<LogView['order']>,
): Generator<void, readonly LogEntry<P>[]> {
  if (order === 'oldest') return entries.toReversed();
  return yield* sortInPieces(entries, (a, b) => b.position.loggedAt - a.position.loggedAt);
}
