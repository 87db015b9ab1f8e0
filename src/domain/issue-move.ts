import type { IssueId, TrackId } from './id.ts';
import type { Issue } from './issue.ts';
import { issuesInOrder } from './matrix.ts';
import { ranksFor } from './rank.ts';

/** What changes in one issue that goes to another track. */
export interface IssueMoved {
  readonly id: IssueId;
  readonly fields: { readonly trackId: TrackId } & Partial<Pick<Issue, 'rank' | 'parentId'>>;
}

/**
 * Issues to the end of another track, in the order in which they stand. Sub-issues go with their issue; a
 * sub-issue that goes without it becomes an issue of its own. Deleted sub-issues go along, so that they
 * have their place when they come back.
 * @param issues all of the negotiation, deleted ones too
 */
export function movedToTrack(
  chosen: ReadonlySet<string>,
  trackId: TrackId,
  issues: readonly Issue[],
): readonly IssueMoved[] {
  const isGoing = (issue: Issue) =>
    chosen.has(issue.id) && !issue.deleted && issue.trackId !== trackId;
  const going = new Set<string>(issues.filter(isGoing).map(({ id }) => id));
  const lines = issuesInOrder(issues.filter((each) => !each.deleted && each.trackId !== trackId));
  const tops = lines.flatMap(({ issue }) =>
    !going.has(issue.id) || (issue.parentId !== null && going.has(issue.parentId)) ? [] : [issue],
  );
  const subs = issues.filter(
    ({ parentId, trackId: from }) => parentId !== null && going.has(parentId) && from !== trackId,
  );
  const last = issues.reduce<string | null>(
    (most, each) =>
      each.trackId === trackId && (most === null || each.rank > most) ? each.rank : most,
    null,
  );
  const ranks = ranksFor(tops.length, last);
  return [
    ...tops.map(({ id, rank, parentId }, index) => ({
      id,
      fields: {
        trackId,
        rank: ranks[index] ?? rank,
        ...(parentId === null ? {} : { parentId: null }),
      },
    })),
    ...subs.map(({ id }) => ({ id, fields: { trackId } })),
  ];
}
