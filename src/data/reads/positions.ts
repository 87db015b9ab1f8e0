import type { IssueId, TrackId } from '#domain/id.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import { database } from '#data/database.ts';
import { gather, pageKeyOf, trayOf, type IssuePositions } from '#data/page.ts';

export type { IssuePositions } from '#data/page.ts';

// Deleted and corrected positions are handed out too: the rules of `domain` decide what counts.

/** Positions of the issues in a window, issue by issue; issues without positions are left out. */
export async function positionsOfIssues(
  issueIds: readonly IssueId[],
): Promise<readonly IssuePositions[]> {
  const pages = await database.pages.where('issueId').anyOf(issueIds).toArray();
  return gather(pages);
}

/** Positions of a whole track, issue by issue. */
export async function positionsOfTrack(trackId: TrackId): Promise<readonly IssuePositions[]> {
  return gather(await database.pages.where('trackId').equals(trackId).toArray());
}

/** Positions of a whole negotiation, issue by issue, the Unsorted tray (id null) among them. */
export async function positionsOfNegotiation(
  negotiationId: string,
): Promise<readonly IssuePositions[]> {
  return gather(await database.pages.where('negotiationId').equals(negotiationId).toArray());
}

/** Live positions that have no issue yet. */
export async function unsortedPositions(negotiationId: string): Promise<readonly Position[]> {
  const pages = await database.pages.where('issueId').equals(trayOf(negotiationId)).toArray();
  return pages.flatMap((page) => page.positions).filter((position) => !position.deleted);
}

/** One position, deleted or not; null if there is none at that address. */
export async function positionAt(ref: PositionRef): Promise<Position | null> {
  const pages = await database.pages.where('issueId').equals(pageKeyOf(ref)).toArray();
  const all = pages.flatMap((page) => page.positions);
  return all.find((position) => position.id === ref.id) ?? null;
}
