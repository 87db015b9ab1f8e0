import { makeId } from '#domain/id.ts';
import type { Quote, QuotedTable } from '#domain/quote.ts';
import type { Rows } from '#domain/book.ts';
import type { Given } from '#domain/row.ts';
import { subjectOf } from '#domain/subject.ts';
import { gesture, type Gesture, type Writer } from './gesture.ts';

/** A passage of a source that a record still to be written rests on. */
export type PassageGiven = Pick<
  Quote,
  'sourceId' | 'exact' | 'prefix' | 'suffix' | 'start' | 'end'
> &
  Partial<Pick<Quote, 'aboutPartyId'>>;

/** Adds a record and the passage that it rests on, as one gesture. Resolves with the record's id. */
export async function addQuoted<T extends Exclude<QuotedTable, 'positions'>>(
  table: T,
  negotiationId: string,
  given: Given<Rows[T]>,
  passage: PassageGiven,
): Promise<Gesture<string>> {
  const id = makeId<string>();
  const about = { verb: 'create', table, negotiationId, subject: subjectOf(given) } as const;
  return await gesture(about, (write) => {
    write.insert(table, id, given);
    insertQuote(write, passage, { aboutTable: table, aboutId: id, aboutIssueId: null });
    return id;
  });
}

/** To be called within the gesture that writes the record. */
export function insertQuote(
  write: Pick<Writer, 'insert'>,
  passage: PassageGiven,
  about: Pick<Quote, 'aboutTable' | 'aboutId' | 'aboutIssueId'>,
): void {
  const { aboutPartyId = null, ...anchor } = passage;
  write.insert('quotes', makeId<string>(), { ...anchor, ...about, aboutPartyId });
}
