import type { BookOfDay } from './book-of-day.ts';
import type { Issue } from './issue.ts';
import { issuesOnRecord, liveIds } from './on-record.ts';
import type { Party } from './party.ts';
import { positionChanges, type PositionChange } from './position-change.ts';
import { stepChanges, type StepChange } from './step-change.ts';
import type { Track } from './track.ts';
import { understandingChanges, type UnderstandingChange } from './understanding-change.ts';

/** What is different on the record between two moments; what only came and went between them is not. */
export interface ChangesSince {
  readonly positions: readonly PositionChange[];
  readonly tracks: readonly Track[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly removedTracks: readonly RemovedTrack[];
  /** Issues that went with their track are counted there. */
  readonly removedIssues: readonly Issue[];
  readonly removedParties: readonly Party[];
  readonly understandings: readonly UnderstandingChange[];
  readonly steps: readonly StepChange[];
}

/** A track that is no longer on record, as it last was. */
interface RemovedTrack {
  readonly track: Track;
  /** That were on record in it. */
  readonly issues: number;
}

/** Worked out with rests, in which a page may answer. */
export function* changesSince(then: BookOfDay, now: BookOfDay): Generator<void, ChangesSince> {
  const [before, after] = [then.book, now.book];
  const positions = yield* positionChanges(before, after);
  const tracks = [liveIds(before.tracks), liveIds(after.tracks)] as const;
  const parties = [liveIds(before.parties), liveIds(after.parties)] as const;
  const issues = [issuesOnRecord(before), issuesOnRecord(after)] as const;
  const trackNow = new Map(after.issues.map(({ id, trackId }) => [id, trackId]));
  yield;
  const issuesIn = new Map<string, number>();
  for (const { id, trackId } of before.issues)
    if (issues[0].has(id)) issuesIn.set(trackId, (issuesIn.get(trackId) ?? 0) + 1);
  const rows = {
    positions,
    tracks: only(after.tracks, tracks[1], tracks[0]),
    parties: only(after.parties, parties[1], parties[0]),
    issues: only(after.issues, issues[1], issues[0]),
    removedTracks: only(before.tracks, tracks[0], tracks[1]).map((track) => ({
      track,
      issues: issuesIn.get(track.id) ?? 0,
    })),
    removedIssues: only(before.issues, issues[0], issues[1]).filter(({ id, trackId }) =>
      tracks[1].has(trackNow.get(id) ?? trackId),
    ),
    removedParties: only(before.parties, parties[0], parties[1]),
  };
  yield;
  const understandings = understandingChanges(before, after);
  yield;
  return { ...rows, understandings, steps: yield* stepChanges(then, now) };
}

export function countChanges(changes: ChangesSince): number {
  return Object.values(changes).reduce(
    (sum: number, list: readonly unknown[]) => sum + list.length,
    0,
  );
}

/** Those rows that are on record at the one moment and not at the other. */
function only<R extends { readonly id: string }>(
  rows: readonly R[],
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
): readonly R[] {
  return rows.filter(({ id }) => here.has(id) && !there.has(id));
}
