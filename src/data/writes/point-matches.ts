import { makeId } from '#domain/id.ts';
import type { MatchChange } from '#domain/match-changes.ts';
import { gesture, type Gesture } from './gesture.ts';

/** Matches points of a meeting's readouts, or takes matches apart, as one gesture. */
export async function matchPoints(
  negotiationId: string,
  meetingTitle: string,
  changes: readonly MatchChange[],
): Promise<Gesture<void>> {
  const about = {
    verb: 'edit',
    table: 'pointMatches',
    negotiationId,
    subject: meetingTitle,
  } as const;
  return await gesture(about, async (write) => {
    for (const change of changes) {
      if (change.kind === 'add') write.insert('pointMatches', makeId<string>(), change.given);
      else if (change.kind === 'edit') await write.patch('pointMatches', change.id, change.fields);
      else await write.patch('pointMatches', change.id, { deleted: true });
    }
  });
}
