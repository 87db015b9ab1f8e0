import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { dateBounds, dayAt, isExactDay, isOverdue } from './date.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import { isPendingMeeting } from './next-meeting.ts';

/** What in a meeting's record does not go together. Hints, not refusals: the record may be right. */
export function meetingHints(
  meeting: Meeting,
  meetings: ReadonlyMap<string, Meeting>,
  today: Day,
): readonly MessageDescriptor[] {
  const { status, date } = meeting;
  const isPending = isPendingMeeting(meeting);
  const hints: MessageDescriptor[] = [];
  if (status === 'held' && isAhead(date, today))
    hints.push(msg`It is marked as held, but its date is still to come.`);
  if (isPending && isOverdue(date, today))
    hints.push(msg`Its date has passed. Was it held, postponed or cancelled?`);
  if (status === 'confirmed' && dayAt(date) === null)
    hints.push(msg`It is marked as confirmed, but no date is recorded.`);
  if (isPending && hasAttendance(meeting))
    hints.push(msg`Somebody is recorded as having attended, but it is not marked as held.`);
  if (isBefore(meeting, meeting.followsId === null ? undefined : meetings.get(meeting.followsId)))
    hints.push(msg`Its date is before that of the meeting that it follows.`);
  if (meeting.time !== '' && !isExactDay(date))
    hints.push(msg`It has a time of day, but no exact date.`);
  if (meeting.time !== '' && meeting.timeZone === '')
    hints.push(
      msg`It has a time of day, but no time zone: the clock of which place is not recorded.`,
    );
  return hints;
}

function isAhead(date: Meeting['date'], today: Day): boolean {
  const earliest = dateBounds(date)?.earliest ?? null;
  return earliest !== null && earliest > today;
}

function isBefore(meeting: Meeting, followed: Meeting | undefined): boolean {
  const latest = dayAt(meeting.date);
  const earliest = followed && !followed.deleted ? dateBounds(followed.date)?.earliest : null;
  return latest !== null && Boolean(earliest) && latest < (earliest ?? '');
}

function hasAttendance({ delegations, attendees }: Meeting): boolean {
  return [...Object.values(delegations), ...Object.values(attendees)].some(
    (entry) => entry?.attendance === 'attended',
  );
}
