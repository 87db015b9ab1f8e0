import type { TrackId } from '#domain/id.ts';
import { movedToTrack } from '#domain/issue-move.ts';
import { database } from '#data/database.ts';
import { MissingRow, plannedGesture, type Gesture } from './gesture.ts';

/**
 * Moves issues to the end of another track of their negotiation, with their sub-issues and positions, as one
 * gesture. What points at them, from other records, goes on doing so. Resolves with how many of `ids` moved:
 * what was deleted meanwhile, or is there already, is left out.
 * @throws MissingRow where there is no such track any more
 */
export async function moveIssues(ids: readonly string[], to: TrackId): Promise<Gesture<number>> {
  return await plannedGesture<number>(async () => {
    const track = await database.tracks.get(to);
    if (!track || track.deleted) throw new MissingRow(`tracks ${to}`);
    const { negotiationId, title: subject } = track;
    const issues = await database.issues.where('negotiationId').equals(negotiationId).toArray();
    const chosen = new Set(ids);
    const moved = movedToTrack(chosen, to, issues);
    if (moved.length === 0) return { about: null, value: 0 };
    return {
      about: { verb: 'move', table: 'issues', negotiationId, subject },
      work: async (write) => {
        for (const { id, fields } of moved) await write.patch('issues', id, fields);
        return moved.filter(({ id }) => chosen.has(id)).length;
      },
    };
  });
}
