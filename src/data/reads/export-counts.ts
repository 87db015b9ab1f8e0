import type { BookCounts } from '#domain/book-part.ts';
import type { Change } from '#domain/change.ts';
import { besideAssessments } from '#domain/without-assessments.ts';
import { database } from '#data/database.ts';
import { bookCounts } from './book.ts';

/** How many records an export of one negotiation, or of all (null), has; with or without the analyst's own layer. */
export async function exportCounts(
  negotiationId: string | null,
  hasAssessments: boolean,
): Promise<BookCounts> {
  const counts = await bookCounts(negotiationId);
  if (hasAssessments || counts.assessments === 0) return counts;
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
    return {
      ...counts,
      assessments: 0,
      notes: noted.filter(beside.isKept.note).length,
      quotes: quoted.filter(beside.isKept.quote).length,
      changes: await changes.filter(stays).count(),
    };
  });
}
