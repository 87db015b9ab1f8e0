import { recentChanges, recentChangesEverywhere } from '#data/reads/changes.ts';
import {
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
  rowsById,
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
import type { Position } from '#domain/position.ts';
import type { SourceText } from '#domain/source-text.ts';
import type { Track } from '#domain/track.ts';
import { useThen } from './as-of.ts';
import {
  changesIn,
  positionsIn,
  positionsOfIssuesIn,
  positionsOfTrackIn,
  rowIn,
  rowsIn,
  unsortedIn,
} from './book-reads.ts';
import { useLive, useLiveSoon, useLiveUnless, warmLive } from './live.ts';

export type { IssuePositions } from '#data/reads/positions.ts';

// The named reads: all that screens know of the disk. Each suspends until its first value. Within a
// negotiation that is shown as of an earlier day each gives what was on record then; the live read beneath
// goes on, so that the present is back at once.

/** All live negotiations (archived ones too), in the user's order. */
export function useNegotiations(): readonly Negotiation[] {
  const then = useThen();
  const now = useLive('negotiations', negotiations);
  if (then === null) return now;
  return now.map((each) => rowIn(then.book, 'negotiations', each.id) ?? each);
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
  const then = useThen();
  const now = useLiveUnless(then !== null, `row/${table}/${id}`, () => rowById(table, id));
  return then === null
    ? (now as Rows[T] | null)
    : (rowIn<Exclude<TableName, 'positions'>>(then.book, table, id) as Rows[T] | null);
}

/** A track with its negotiation, both live; null otherwise. */
export function useTrack(
  negotiationId: NegotiationId,
  trackId: TrackId,
): { readonly negotiation: Negotiation; readonly track: Track } | null {
  const then = useThen();
  const now = useLiveUnless(then !== null, trackKey(negotiationId, trackId), () =>
    trackInFolder(negotiationId, trackId),
  );
  if (then === null) return now ?? null;
  const negotiation = rowIn(then.book, 'negotiations', negotiationId);
  const track = rowIn(then.book, 'tracks', trackId);
  return negotiation && track && !track.deleted ? { negotiation, track } : null;
}

const trackKey = (negotiationId: string, trackId: string) => `track/${negotiationId}/${trackId}`;

/** Up to so many issues the table of a track reads all of its positions; of more, what is in view. */
export const wholeUpTo = 200;

/**
 * Begins the reads that the table of a track waits for, together. It may be called before the table is drawn,
 * as when its link is pressed.
 */
export function warmTrackTable(negotiationId: NegotiationId, trackId: TrackId): void {
  void warmLive(trackKey(negotiationId, trackId), () => trackInFolder(negotiationId, trackId));
  const issues = warmLive(`issues/${trackId}`, () => issuesOfTrack(trackId));
  warmRows(['parties', 'persons', 'sources', 'meetings'], negotiationId);
  const begin = (first: readonly Issue[]) => {
    const { length } = latestOf(issues) ?? first;
    if (length > wholeUpTo) return;
    void warmLive(`positions/track/${trackId}`, () => positionsOfTrack(trackId));
  };
  issues.then(begin, () => undefined); // the screen says what fails
}

/** Begins the reads of several nouns that a screen waits for, so that they come together. */
export function warmRows(tables: readonly FolderTable[], negotiationId: string): void {
  for (const table of tables)
    void warmLive(`rows/${table}/${negotiationId}`, () => rowsOf(table, negotiationId));
}

/** A live read's promise gives its first value for ever, and bears the latest, as React reads it. */
function latestOf<T>(read: Promise<T> & { readonly value?: T }): T | undefined {
  return read.value;
}

/** Live rows of one noun in a negotiation, in order. */
export function useRows<T extends FolderTable>(
  table: T,
  negotiationId: string,
): readonly Rows[T][] {
  const then = useThen();
  const isThen = then?.negotiationId === negotiationId;
  const now = useLiveUnless(isThen, `rows/${table}/${negotiationId}`, () =>
    rowsOf(table, negotiationId),
  );
  return isThen ? rowsIn(then.book, table) : (now as readonly Rows[T][]);
}

/** The same without suspending: undefined until they are read. */
export function useRowsSoon<T extends FolderTable>(
  table: T,
  negotiationId: string,
): readonly Rows[T][] | undefined {
  const then = useThen();
  const now = useLiveSoon(`rows/${table}/${negotiationId}`, () => rowsOf(table, negotiationId));
  return then?.negotiationId === negotiationId ? rowsIn(then.book, table) : now;
}

/** Live rows of one noun across negotiations that are not archived. */
export function useRowsEverywhere<T extends FolderTable>(table: T): readonly Rows[T][] {
  return useLive(`everywhere/${table}`, () => rowsEverywhere(table));
}

/** Live rows by their ids; undefined until they are read. Does not suspend. */
export function useRowsById<T extends FolderTable>(
  table: T,
  ids: readonly string[],
): readonly Rows[T][] | undefined {
  return useLiveSoon(`by-id/${table}/${ids.join()}`, () => rowsById(table, ids));
}

/** Begins those reads together, for a screen that needs them all. */
export function warmRowsEverywhere(tables: readonly FolderTable[]): void {
  for (const table of tables) void warmLive(`everywhere/${table}`, () => rowsEverywhere(table));
}

/** Live issues of a track by rank, sub-issues among them. */
export function useIssuesOfTrack(trackId: TrackId): readonly Issue[] {
  const then = useThen();
  const now = useLiveUnless(then !== null, `issues/${trackId}`, () => issuesOfTrack(trackId));
  return then === null
    ? (now as readonly Issue[])
    : rowsIn(then.book, 'issues').filter((issue) => issue.trackId === trackId);
}

/** The text of a source as kept on this device; null where there is only a reference. */
export function useSourceText(sourceId: SourceId): SourceText | null {
  return useLive(`source-text/${sourceId}`, () => textOfSource(sourceId));
}

/**
 * Positions of a whole track, issue by issue; deleted and corrected ones too. Undefined until they are read:
 * it does not suspend.
 */
export function usePositionsOfTrackSoon(trackId: TrackId): readonly IssuePositions[] | undefined {
  const then = useThen();
  const now = useLiveSoon(`positions/track/${trackId}`, () => positionsOfTrack(trackId));
  return then === null ? now : positionsOfTrackIn(then.book, trackId);
}

/** Positions of the issues in a window; undefined until they are read. Does not suspend. */
export function usePositionsOfIssues(
  issueIds: readonly IssueId[],
): readonly IssuePositions[] | undefined {
  const then = useThen();
  const now = useLiveSoon(`positions/issues/${issueIds.join()}`, () => positionsOfIssues(issueIds));
  return then === null ? now : positionsOfIssuesIn(then.book, issueIds);
}

/** Positions of a whole negotiation, issue by issue; the Unsorted tray has id null. */
export function usePositionsOfNegotiation(negotiationId: string): readonly IssuePositions[] {
  const then = useThen();
  const isThen = then?.negotiationId === negotiationId;
  const now = useLiveUnless(isThen, `positions/negotiation/${negotiationId}`, () =>
    positionsOfNegotiation(negotiationId),
  );
  return isThen ? positionsIn(then.book) : (now as readonly IssuePositions[]);
}

/** Live positions that wait for an issue. */
export function useUnsorted(negotiationId: string): readonly Position[] {
  const then = useThen();
  const isThen = then?.negotiationId === negotiationId;
  const now = useLiveUnless(isThen, `unsorted/${negotiationId}`, () =>
    unsortedPositions(negotiationId),
  );
  return isThen ? unsortedIn(then.book) : (now as readonly Position[]);
}

/** Begins the read of the latest gestures of all, for a screen that waits for others, too. */
export function warmRecentChanges(limit: number): void {
  void warmLive(`changes/null/${limit}`, () => recentChangesEverywhere(limit));
}

/** The latest gestures, newest first; of one negotiation, or of all. */
export function useRecentChanges(negotiationId: string | null, limit: number): readonly Change[] {
  const then = useThen();
  const isThen = then !== null && then.negotiationId === negotiationId;
  const now = useLiveUnless(isThen, `changes/${negotiationId}/${limit}`, () =>
    negotiationId === null ? recentChangesEverywhere(limit) : recentChanges(negotiationId, limit),
  );
  return isThen ? changesIn(then.book, limit) : (now as readonly Change[]);
}
