import { makeId, type MeetingId } from '#domain/id.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Given } from '#domain/row.ts';
import { gesture, type Gesture } from './gesture.ts';

/** Marks a meeting that follows another; `given` was worked out by the rules of follow-ups. */
export async function markFollowUp(
  negotiationId: string,
  given: Given<Meeting>,
): Promise<Gesture<MeetingId>> {
  const id = makeId<'meeting'>();
  const about = {
    verb: 'follow-up',
    table: 'meetings',
    negotiationId,
    subject: given.title,
  } as const;
  return await gesture(about, (write) => {
    write.insert('meetings', id, given);
    return id;
  });
}
