import { tableNames, type Book } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import type { Position } from '#domain/position.ts';
import { clock, tab } from '#data/clock.ts';
import { bulkDatabase, type ParleyDatabase } from '#data/database.ts';
import { pageKeyOf, paginate } from '#data/page.ts';

/**
 * Brings in a book that was checked whole: all of it or nothing, in one transaction. One change a
 * negotiation goes into its log, with counts only.
 * @throws ConstraintError if a negotiation or row of the book is on this device already
 */
export async function importBook(book: Book, verb: 'import' | 'open-example'): Promise<void> {
  const stamp = clock.next();
  const pages = pagesOf(book.positions, stamp);
  const log = verb === 'open-example' ? book.negotiations.map((n) => entryFor(n, book)) : [];
  const db = bulkDatabase;
  await db.transaction('rw', db.tables, async () => {
    for (const table of tableNames) {
      if (table === 'positions') await db.pages.bulkAdd(pages);
      else await addAll(db, table, book[table]);
    }
    await db.changes.bulkAdd([...book.changes, ...log]);
  });
  for (const change of book.changes) clock.see(change.id);
}

async function addAll(db: ParleyDatabase, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await db.table(table).bulkAdd(rows);
}

function pagesOf(positions: readonly Position[], stamp: string) {
  const byIssue = new Map<string, Position[]>();
  for (const position of positions) {
    const key = pageKeyOf(position);
    const list = byIssue.get(key);
    if (list) list.push(position);
    else byIssue.set(key, [position]);
  }
  return Array.from(byIssue.values()).flatMap((list) => paginate(list, stamp));
}

// Only what the program itself opens is logged: a file is restored exactly, its log included.
function entryFor(negotiation: Book['negotiations'][number], book: Book): Change {
  return {
    id: clock.next(),
    negotiationId: negotiation.id,
    verb: 'open-example',
    table: 'negotiations',
    subject: negotiation.title,
    at: Date.now(),
    tab,
    entries: [],
    counts: Object.fromEntries(tableNames.map((table) => [table, book[table].length])),
  };
}
