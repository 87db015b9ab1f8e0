import type { Rows, TableName } from '#domain/book.ts';
import type { NegotiationId, SourceId, TrackId } from '#domain/id.ts';
import type { Issue } from '#domain/issue.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { byRank } from '#domain/row.ts';
import type { SourceText } from '#domain/source-text.ts';
import type { Track } from '#domain/track.ts';
import { database } from '#data/database.ts';

/** Nouns of which a screen reads all that a negotiation has. */
export type FolderTable = Exclude<TableName, 'positions' | 'negotiations' | 'sourceTexts'>;

/** Live rows of one noun in one negotiation; by rank where the noun has an order, else by id. */
export async function rowsOf<T extends FolderTable>(
  table: T,
  negotiationId: string,
): Promise<readonly Rows[T][]> {
  const rows = await database
    .table<Rows[T], string>(table)
    .where('negotiationId')
    .equals(negotiationId)
    .toArray();
  return inOrder(rows.filter((row) => !row.deleted));
}

/** Live rows of one noun across the live negotiations (for Today). */
export async function rowsEverywhere<T extends FolderTable>(table: T): Promise<readonly Rows[T][]> {
  const [rows, folders] = await Promise.all([
    database.table<Rows[T], string>(table).toArray(),
    negotiations(),
  ]);
  const live = new Set<string>(folders.filter((each) => !each.archived).map((each) => each.id));
  return rows.filter((row) => !row.deleted && live.has(row.negotiationId));
}

/** All live negotiations, archived ones too, in the user's order. */
export async function negotiations(): Promise<readonly Negotiation[]> {
  const rows = await database.negotiations.toArray();
  return rows.filter((row) => !row.deleted).toSorted(byRank);
}

/** Whether this device holds any negotiation, deleted ones included. */
export async function hasNegotiations(): Promise<boolean> {
  return (await database.negotiations.count()) > 0;
}

/** One row of any noun, deleted or not; null if there is none. */
export async function rowById<T extends Exclude<TableName, 'positions'>>(
  table: T,
  id: string,
): Promise<Rows[T] | null> {
  return (await database.table<Rows[T], string>(table).get(id)) ?? null;
}

/** Live rows of one noun by their ids; those that are gone are left out. */
export async function rowsById<T extends FolderTable>(
  table: T,
  ids: readonly string[],
): Promise<readonly Rows[T][]> {
  const rows = await database.table<Rows[T], string>(table).bulkGet([...ids]);
  return rows.flatMap((row) => (row && !row.deleted ? [row] : []));
}

/** A track with its negotiation, both live; null if either is gone or they don't belong together. */
export async function trackInFolder(
  negotiationId: NegotiationId,
  trackId: TrackId,
): Promise<{ readonly negotiation: Negotiation; readonly track: Track } | null> {
  const [negotiation, track] = await Promise.all([
    database.negotiations.get(negotiationId),
    database.tracks.get(trackId),
  ]);
  if (!negotiation || !track || negotiation.deleted || track.deleted) return null;
  return track.negotiationId === negotiation.id ? { negotiation, track } : null;
}

/** Live issues of one track, by rank; sub-issues among them. */
export async function issuesOfTrack(trackId: TrackId): Promise<readonly Issue[]> {
  const rows = await database.issues.where('trackId').equals(trackId).toArray();
  return rows.filter((row) => !row.deleted).toSorted(byRank);
}

function inOrder<R extends object & { readonly id: string }>(rows: readonly R[]): readonly R[] {
  const first = rows[0];
  if (!first || !('rank' in first)) return rows;
  return (rows as unknown as readonly (R & { rank: string })[]).toSorted(byRank);
}

/** The text of a source as kept on this device; null where there is only a reference. */
export async function textOfSource(sourceId: SourceId): Promise<SourceText | null> {
  const rows = await database.sourceTexts.where('sourceId').equals(sourceId).toArray();
  return rows.find((row) => !row.deleted) ?? null;
}
