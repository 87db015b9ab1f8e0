import { compareDates, dayAt, isOverdue } from './date.ts';
import type { Day } from './day.ts';
import type { Meeting, MeetingStatus } from './meeting.ts';

const pending: ReadonlySet<MeetingStatus> = new Set([
  'mooted',
  'announced',
  'tentative',
  'confirmed',
  'postponed',
]);

/** A meeting that is still to be held: neither held nor called off. */
export function isPendingMeeting(meeting: Pick<Meeting, 'status'>): boolean {
  return pending.has(meeting.status);
}

/** The meeting that comes next: dated ones first, then those with a date in words, then the undated. */
export function nextMeeting(meetings: readonly Meeting[], today: Day): Meeting | null {
  const coming = meetings.filter(
    (meeting) => !meeting.deleted && isPendingMeeting(meeting) && !isOverdue(meeting.date, today),
  );
  return coming.toSorted(soonestFirst)[0] ?? null;
}

function soonestFirst(a: Meeting, b: Meeting): number {
  if (dayAt(a.date) !== null || dayAt(b.date) !== null) return compareDates(a.date, b.date);
  return Number(a.date.words.trim() === '') - Number(b.date.words.trim() === '');
}
