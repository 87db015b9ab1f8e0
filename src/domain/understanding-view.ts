import { msg } from '@lingui/core/macro';
import { grouped, type Group } from './grouped.ts';
import type { ListChoices, ListView } from './list-view.ts';
import { derivedUnderstandingStatuses, setUnderstandingStatuses } from './understanding.ts';
import type { UnderstandingEntry, UnderstandingGroup } from './understanding-list.ts';

const ofTrack = {
  usual: { order: msg`As arranged`, grouping: msg`No groups` },
  orders: { title: msg`By title`, status: msg`By status` },
  groupings: { status: msg`By status`, package: msg`By package` },
  columns: { basis: msg`Who confirms it`, text: msg`Text`, package: msg`Package` },
} as const satisfies ListChoices;

/** How the understandings of one track can be shown. */
export const trackUnderstandingChoices = ofTrack;

/** How those of a whole negotiation can be shown. */
export const understandingChoices = {
  ...ofTrack,
  usual: { ...ofTrack.usual, grouping: msg`By track` },
  groupings: { ...ofTrack.groupings, none: msg`No groups` },
} as const satisfies ListChoices;

export type UnderstandingArrangement = Pick<
  ListView<typeof understandingChoices>,
  'order' | 'grouping'
>;

/**
 * Understandings, which come track by track, in groups and in an order. A group's key: a track's id, a
 * status, or a package's id; "" where there is none.
 */
export function arrangedUnderstandings(
  tracks: readonly UnderstandingGroup[],
  { order, grouping }: UnderstandingArrangement,
  locale: string,
): readonly Group<UnderstandingEntry>[] {
  const compare = order === null ? null : comparing(order, locale);
  const sorted = (entries: readonly UnderstandingEntry[]) =>
    compare === null ? entries : entries.toSorted(compare);
  if (grouping === null)
    return tracks.map(({ track, entries }) => ({ key: track.id, items: sorted(entries) }));
  const all = sorted(tracks.flatMap(({ entries }) => entries));
  switch (grouping) {
    case 'none':
      return all.length === 0 ? [] : [{ key: '', items: all }];
    case 'status':
      return grouped(all, ({ view }) => view.status, statuses);
    case 'package':
      return grouped(all, ({ understanding }) => understanding.packageId ?? '');
  }
}

const statuses = [...derivedUnderstandingStatuses, ...setUnderstandingStatuses];

function comparing(order: NonNullable<UnderstandingArrangement['order']>, locale: string) {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (a: UnderstandingEntry, b: UnderstandingEntry): number =>
    order === 'title'
      ? compare(a.understanding.title, b.understanding.title)
      : statuses.indexOf(a.view.status) - statuses.indexOf(b.view.status);
}
