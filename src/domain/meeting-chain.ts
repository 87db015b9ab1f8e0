import { msg } from '@lingui/core/macro';
import { compareDates } from './date.ts';
import type { Meeting } from './meeting.ts';

/**
 * Meetings in the order in which they are told: each chain of follow-ups together, a meeting before
 * those that follow it; chains, and follow-ups of one meeting, by date, the undated last.
 */
export function meetingsInOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const live = meetings.filter((meeting) => !meeting.deleted).toSorted(byDate);
  const ids = new Set(live.map((meeting) => meeting.id as string));
  const followers = new Map<string, Meeting[]>();
  const starts: Meeting[] = [];
  for (const meeting of live) {
    const { followsId } = meeting;
    if (followsId === null || !ids.has(followsId)) starts.push(meeting);
    else {
      const known = followers.get(followsId);
      if (known) known.push(meeting);
      else followers.set(followsId, [meeting]);
    }
  }
  const told = new Set<Meeting>();
  const tell = (meeting: Meeting): void => {
    if (told.has(meeting)) return;
    told.add(meeting);
    for (const follower of followers.get(meeting.id) ?? []) tell(follower);
  };
  // What follows itself in a circle, as a merge can make it, has no start: it is told all the same.
  for (const meeting of [...starts, ...live]) tell(meeting);
  return [...told];
}

export const followRefusal = msg`This meeting would follow itself, through the meetings that it follows. Choose another one.`;

/** Whether a meeting would follow itself, at once or through others, if it followed the other one. */
export function wouldFollowItself(
  meetings: ReadonlyMap<string, Meeting>,
  meetingId: string,
  followsId: string,
): boolean {
  const seen = new Set<string>();
  for (let id: string | null = followsId; id !== null && !seen.has(id);) {
    if (id === meetingId) return true;
    seen.add(id);
    id = meetings.get(id)?.followsId ?? null;
  }
  return false;
}

function byDate(a: Meeting, b: Meeting): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1);
}
