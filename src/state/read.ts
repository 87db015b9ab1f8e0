import { recentChanges, recentChangesEverywhere } from '#data/reads/changes.ts';
import {
  positionAt,
  positionsOfIssues,
  positionsOfNegotiation,
  positionsOfTrack,
  unsortedPositions,
  type IssuePositions,
} from '#data/reads/positions.ts';
import {
  hasNegotiations,
  issuesOfTrack,
  negotiations,
  rowById,
  rowsEverywhere,
  rowsOf,
  textOfSource,
  trackInFolder,
  type FolderTable,
} from '#data/reads/rows.ts';
import type { Rows, TableName } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import type { IssueId, NegotiationId, TrackId, SourceId } from '#domain/id.ts';
import type { Issue } from '#domain/issue.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import type { SourceText } from '#domain/source-text.ts';
import type { Track } from '#domain/track.ts';
import { useLive, useLiveSoon } from './live.ts';

export type { IssuePositions } from '#data/reads/positions.ts';

// The named reads: all that screens know of the disk. Each suspends until its first value.

/** All live negotiations (archived ones too), in the user's order. */
export function useNegotiations(): readonly Negotiation[] {
  return useLive('negotiations', negotiations);
}

/** Whether anything was ever recorded here, deleted negotiations included. */
export function useHasData(): boolean {
  return useLive('has-data', hasNegotiations);
}

/** One row, deleted or not; null if there is none. */
export function useRow<T extends Exclude<TableName, 'positions'>>(
  table: T,
  id: string,
): Rows[T] | null {
  return useLive(`row/${table}/${id}`, () => rowById(table, id));
}

/** A track with its negotiation, both live; null otherwise. */
export function useTrack(
  negotiationId: NegotiationId,
  trackId: TrackId,
): { readonly negotiation: Negotiation; readonly track: Track } | null {
  return useLive(`track/${negotiationId}/${trackId}`, () => trackInFolder(negotiationId, trackId));
}

/** Live rows of one noun in a negotiation, in order. */
export function useRows<T extends FolderTable>(
  table: T,
  negotiationId: string,
): readonly Rows[T][] {
  return useLive(`rows/${table}/${negotiationId}`, () => rowsOf(table, negotiationId));
}

/** The same without suspending: undefined until they are read. */
export function useRowsSoon<T extends FolderTable>(
  table: T,
  negotiationId: string,
): readonly Rows[T][] | undefined {
  return useLiveSoon(`rows/${table}/${negotiationId}`, () => rowsOf(table, negotiationId));
}

/** Live rows of one noun across negotiations that are not archived. */
export function useRowsEverywhere<T extends FolderTable>(table: T): readonly Rows[T][] {
  return useLive(`everywhere/${table}`, () => rowsEverywhere(table));
}

/** Live issues of a track by rank, sub-issues among them. */
export function useIssuesOfTrack(trackId: TrackId): readonly Issue[] {
  return useLive(`issues/${trackId}`, () => issuesOfTrack(trackId));
}

/** The text of a source as kept on this device; null where there is only a reference. */
export function useSourceText(sourceId: SourceId): SourceText | null {
  return useLive(`source-text/${sourceId}`, () => textOfSource(sourceId));
}

/** Positions of a whole track, issue by issue; deleted and corrected ones too. */
export function usePositionsOfTrack(trackId: TrackId): readonly IssuePositions[] {
  return useLive(`positions/track/${trackId}`, () => positionsOfTrack(trackId));
}

/** Positions of the issues in a window; undefined until they are read. Does not suspend. */
export function usePositionsOfIssues(
  issueIds: readonly IssueId[],
): readonly IssuePositions[] | undefined {
  return useLiveSoon(`positions/issues/${issueIds.join()}`, () => positionsOfIssues(issueIds));
}

/** Positions of a whole negotiation, issue by issue; the Unsorted tray has id null. */
export function usePositionsOfNegotiation(negotiationId: string): readonly IssuePositions[] {
  return useLive(`positions/negotiation/${negotiationId}`, () =>
    positionsOfNegotiation(negotiationId),
  );
}

/** Live positions that wait for an issue. */
export function useUnsorted(negotiationId: string): readonly Position[] {
  return useLive(`unsorted/${negotiationId}`, () => unsortedPositions(negotiationId));
}

/** One position, deleted or not; null if there is none at that address. */
export function usePosition(ref: PositionRef): Position | null {
  return useLive(`position/${ref.negotiationId}/${ref.issueId}/${ref.id}`, () => positionAt(ref));
}

/** The latest gestures, newest first; of one negotiation, or of all. */
export function useRecentChanges(negotiationId: string | null, limit: number): readonly Change[] {
  return useLive(`changes/${negotiationId}/${limit}`, () =>
    negotiationId === null ? recentChangesEverywhere(limit) : recentChanges(negotiationId, limit),
  );
}
