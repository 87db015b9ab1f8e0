import { msg } from '@lingui/core/macro';
import { compareDates, compareDatesBack } from './date.ts';
import { grouped, type Group } from './grouped.ts';
import type { ListChoices, ListView } from './list-view.ts';
import { meetingFormats, meetingLevels, meetingStatuses, type Meeting } from './meeting.ts';

/** How meetings can be shown. */
export const meetingChoices = {
  usual: { order: msg`By what follows what`, grouping: msg`No groups` },
  orders: { newest: msg`By date, newest first`, oldest: msg`By date, oldest first` },
  groupings: { status: msg`By status`, level: msg`By level`, format: msg`By format` },
  columns: {
    summary: msg`Summary`,
    facts: msg`Level, format, who came, agenda`,
    readouts: msg`Readouts`,
  },
} as const satisfies ListChoices;

/**
 * Meetings, which come in the order in which they are told, in groups and in an order; those without a
 * date come last. A group's key: a status, a level or a format, "" where that is not recorded.
 */
export function arrangedMeetings(
  meetings: readonly Meeting[],
  { order, grouping }: Pick<ListView<typeof meetingChoices>, 'order' | 'grouping'>,
): readonly Group<Meeting>[] {
  const compare = order === 'newest' ? compareDatesBack : compareDates;
  const sorted = order === null ? meetings : meetings.toSorted((a, b) => compare(a.date, b.date));
  if (grouping === null) return [{ key: '', items: sorted }];
  return grouped(sorted, (meeting) => meeting[grouping] ?? '', keys[grouping]);
}

const keys = { status: meetingStatuses, level: meetingLevels, format: meetingFormats } as const;
