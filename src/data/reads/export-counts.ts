import type { BookCounts } from '#domain/book-part.ts';
import type { Change } from '#domain/change.ts';
import { besideAssessments } from '#domain/without-assessments.ts';
import { database } from '#data/database.ts';
import { bookCounts } from './book.ts';
import { everyFolder, writtenMark } from './book-stream.ts';

export interface ExportCounts {
  /** How many records the export has. */
  readonly counts: BookCounts;
  /** Assessments that it leaves out. */
  readonly leftOut: number;
}

/** What an export of one negotiation, or of all (null), holds; with or without the analyst's own layer. */
export async function exportCounts(
  negotiationId: string | null,
  hasAssessments: boolean,
  signal?: AbortSignal,
): Promise<ExportCounts> {
  const counts = await bookCounts(negotiationId, signal);
  if (hasAssessments || counts.assessments === 0) return { counts, leftOut: 0 };
  const { negotiations, changes, notes, quotes } = database;
  return await database.transaction('r', [negotiations, changes, notes, quotes], async () => {
    // Rows of a negotiation whose own row is not there are being brought in, and don't count yet.
    const known = new Set(await negotiations.toCollection().primaryKeys());
    const isHere = (row: { readonly negotiationId: string }) =>
      negotiationId === null ? known.has(row.negotiationId) : row.negotiationId === negotiationId;
    const noted = await notes.filter(isHere).toArray();
    const quoted = await quotes.filter(isHere).toArray();
    const beside = besideAssessments(noted, quoted);
    const stays = (change: Change) => isHere(change) && beside.changeOf(change) !== null;
    const kept = {
      ...counts,
      assessments: 0,
      notes: noted.filter(beside.isKept.note).length,
      quotes: quoted.filter(beside.isKept.quote).length,
      changes: await changes.filter(stays).count(),
    };
    return { counts: kept, leftOut: counts.assessments };
  });
}

/** Equal as long as `exportCounts` is. */
export async function exportMark(negotiationId: string | null): Promise<string> {
  return await writtenMark(negotiationId === null ? await everyFolder() : [negotiationId]);
}
