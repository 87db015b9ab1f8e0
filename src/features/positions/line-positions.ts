import type { IssueId } from '#domain/id.ts';
import type { Position } from '#domain/position.ts';
import { usePositionsOfIssues } from '#state/read.ts';
import { useEffect, useState } from 'react';
import type { PositionsByIssue } from './table-view.ts';

const none: readonly Position[] = [];
const noIssue: readonly IssueId[] = [];

/** Milliseconds that a row stays in the window before it is read: those that fly past are not. */
const pause = 50;

/**
 * One row's positions: from the whole track where that was read, else its own live read. Undefined
 * until they are there.
 */
export function useLinePositions(
  issueId: IssueId,
  whole: PositionsByIssue | null,
): readonly Position[] | undefined {
  const [isSettled, setIsSettled] = useState(false);
  const readsItself = whole === null;
  useEffect(() => {
    if (!readsItself) return undefined;
    const timer = setTimeout(() => setIsSettled(true), pause);
    return () => clearTimeout(timer);
  }, [readsItself]);
  const isRead = readsItself && isSettled;
  const read = usePositionsOfIssues(isRead ? [issueId] : noIssue);
  if (whole !== null) return whole.get(issueId) ?? none;
  if (!isRead || read === undefined) return undefined;
  return read[0]?.positions ?? none;
}
