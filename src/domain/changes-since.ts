import type { BookOfDay } from './book-of-day.ts';
import type { Issue } from './issue.ts';
import type { Party } from './party.ts';
import { positionChanges, type PositionChange } from './position-change.ts';
import { stepChanges, type StepChange } from './step-change.ts';
import { understandingChanges, type UnderstandingChange } from './understanding-change.ts';

/** What is different on the record between two moments; what only came and went between them is not. */
export interface ChangesSince {
  readonly positions: readonly PositionChange[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly understandings: readonly UnderstandingChange[];
  readonly steps: readonly StepChange[];
}

export function changesSince(then: BookOfDay, now: BookOfDay): ChangesSince {
  return {
    positions: positionChanges(then.book, now.book),
    parties: added(then.book.parties, now.book.parties),
    issues: added(then.book.issues, now.book.issues),
    understandings: understandingChanges(then.book, now.book),
    steps: stepChanges(then, now),
  };
}

export function countChanges(changes: ChangesSince): number {
  return Object.values(changes).reduce(
    (sum: number, list: readonly unknown[]) => sum + list.length,
    0,
  );
}

function added<R extends { readonly id: string; readonly deleted: boolean }>(
  before: readonly R[],
  after: readonly R[],
): readonly R[] {
  const known = new Set(before.filter((row) => !row.deleted).map((row) => row.id));
  return after.filter((row) => !row.deleted && !known.has(row.id));
}
