import { msg } from '@lingui/core/macro';
import type { EmptyMark, Issue } from './issue.ts';
import type { Meeting } from './meeting.ts';
import type { Party } from './party.ts';

export const emptyCellKinds = [
  'not-a-party',
  'absent',
  'silent',
  'no-comment',
  'not-logged',
] as const;
export type EmptyCellKind = (typeof emptyCellKinds)[number];

export const emptyCellLabels = {
  'not-a-party': msg`Not a party`,
  absent: msg`Absent`,
  silent: msg`Silent`,
  'no-comment': msg`Declined to comment`,
  'not-logged': msg`Not logged`,
} as const;

export interface EmptyCell {
  readonly kind: EmptyCellKind;
  /** Set where a person chose the kind: with its date and source. */
  readonly mark: EmptyMark | null;
}

/**
 * Why a party's cell holds no position. What a person chose comes first. Derived: not a party, where it
 * is only referenced; absent, where it did not attend the meetings of this track, or is affected and
 * attended none. Otherwise nobody logged anything.
 * @param meetings of any track; only held ones of the issue's track that record who attended count
 */
export function emptyCell({
  issue,
  party,
  meetings,
}: {
  readonly issue: Pick<Issue, 'trackId' | 'emptyMarks'>;
  readonly party: Pick<Party, 'id' | 'role'>;
  readonly meetings: readonly Meeting[];
}): EmptyCell {
  const mark = issue.emptyMarks[party.id] ?? null;
  if (mark !== null) return { kind: mark.value, mark };
  if (party.role === 'referenced') return { kind: 'not-a-party', mark: null };
  const attendance = meetings
    .filter((meeting) => isHeldOn(meeting, issue.trackId))
    .map((meeting) => attendingParties(meeting))
    .filter((attending) => attending.size > 0);
  const attended = attendance.some((attending) => attending.has(party.id));
  const isAbsent = !attended && (attendance.length > 0 || party.role === 'affected');
  return { kind: isAbsent ? 'absent' : 'not-logged', mark: null };
}

function isHeldOn(meeting: Meeting, trackId: string): boolean {
  return !meeting.deleted && meeting.status === 'held' && meeting.tracks[trackId] === true;
}

/** Parties whose delegation, or any of whose people, attended. */
function attendingParties(meeting: Meeting): ReadonlySet<string> {
  const known = attendances.get(meeting);
  if (known !== undefined) return known;
  const { delegations, attendees } = meeting;
  const attending = new Set<string>();
  for (const [partyId, delegation] of Object.entries(delegations)) {
    if (delegation?.attendance === 'attended') attending.add(partyId);
  }
  for (const attendee of Object.values(attendees)) {
    if (attendee?.attendance === 'attended' && attendee.partyId !== null) {
      attending.add(attendee.partyId);
    }
  }
  attendances.set(meeting, attending);
  return attending;
}

/** Every empty cell of a table asks for the same meetings. Rows are never altered in place. */
const attendances = new WeakMap<Meeting, ReadonlySet<string>>();
