import { positionsUpTo, type LogScope } from '#data/reads/log-positions.ts';
import { positionsOfIssues, unsortedPositions } from '#data/reads/positions.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import { useThen } from './as-of.ts';
import { positionsIn, positionsOfIssuesIn, positionsOfTrackIn, unsortedIn } from './book-reads.ts';
import { useLive, useLiveSoon } from './live.ts';
import type { IssuePositions } from './read.ts';

export type { LogScope } from '#data/reads/log-positions.ts';

/**
 * Positions of a negotiation or a track, issue by issue; the Unsorted tray has id null. Null: there are more
 * than so many.
 */
export function usePositionsUpTo(scope: LogScope, most: number): readonly IssuePositions[] | null {
  const then = useThen();
  const { negotiationId, trackId } = scope;
  const now = useLive(`positions/${most}/${negotiationId}/${trackId}`, () =>
    positionsUpTo(scope, most),
  );
  if (now === null || then?.negotiationId !== negotiationId) return now;
  return trackId === null ? positionsIn(then.book) : positionsOfTrackIn(then.book, trackId);
}

/**
 * A position, read with the others of its issue; undefined until they are read, and where it is no longer.
 * Does not suspend.
 */
export function usePositionSoon({ negotiationId, issueId, id }: PositionRef): Position | undefined {
  const then = useThen();
  const isTray = issueId === null;
  const key = isTray ? `unsorted/${negotiationId}` : `positions/issues/${issueId}`;
  const now = useLiveSoon<readonly (IssuePositions | Position)[]>(key, () =>
    isTray ? unsortedPositions(negotiationId) : positionsOfIssues([issueId]),
  );
  const past = then?.negotiationId === negotiationId ? then.book : null;
  const shown =
    past === null ? now : isTray ? unsortedIn(past) : positionsOfIssuesIn(past, [issueId]);
  for (const each of shown ?? []) {
    const own = 'positions' in each ? each.positions : [each];
    const found = own.find((position) => position.id === id);
    if (found) return found;
  }
  return undefined;
}
