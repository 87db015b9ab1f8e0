import { emptyBook, tableNames, type Book, type TableName } from '#domain/book.ts';
import { joined, type BookCounts } from '#domain/book-part.ts';
import type { Change } from '#domain/change.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Position } from '#domain/position.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';
import { allRows, rowsIn } from './all-rows.ts';
import type { Page } from '#data/page.ts';

// Large reads go in pieces, so that the page answers in between.
const positionsAtOnce = 1000;
const changesAtOnce = 2000;

/**
 * Everything of one negotiation, or of all, as it stands at one moment: deleted rows, stamps and the
 * change log included.
 */
export async function wholeBook(negotiationId: string | null): Promise<Book> {
  return await database.transaction('r', database.tables, async () => {
    const books: Book[] = [];
    for (const id of await folders(negotiationId)) books.push(await folderBook(id));
    return books.length === 0 ? emptyBook : joined(books);
  });
}

/** What `bookAt` needs to show an earlier moment of a negotiation: all but the texts of sources, which never change. */
export async function historyBook(negotiationId: string): Promise<Book> {
  return await database.transaction('r', database.tables, () =>
    folderBook(negotiationId, ['sourceTexts']),
  );
}

/** What `wholeBook` would hold. Each count is a read of its own, so that no write has to wait for it. */
export async function bookCounts(
  negotiationId: string | null,
  signal?: AbortSignal,
): Promise<BookCounts> {
  const counts = Object.fromEntries(Object.keys(emptyBook).map((table) => [table, 0]));
  const add = (table: string, count: number) => {
    counts[table] = (counts[table] ?? 0) + count;
  };
  for (const id of await folders(negotiationId)) {
    for (const table of tableNames) {
      if (table !== 'positions') add(table, await rowsIn(table, id).count());
    }
    await eachPage(id, (page) => {
      signal?.throwIfAborted();
      add('positions', page.positions.length);
    });
    for (const ledger of ['tombstones', 'overruled'] as const) {
      add(ledger, await ledgerIn(ledger, id).count());
    }
    add('changes', await changesAfter(id, Dexie.minKey).count());
  }
  return counts as unknown as BookCounts;
}

/** The negotiations on this device, deleted ones too, by id. */
export async function knownNegotiations(): Promise<ReadonlyMap<string, Negotiation>> {
  const rows = await database.negotiations.toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

async function folders(negotiationId: string | null): Promise<readonly string[]> {
  return negotiationId === null
    ? await database.negotiations.toCollection().primaryKeys()
    : [negotiationId];
}

async function folderBook(id: string, leftOut: readonly TableName[] = []): Promise<Book> {
  const book: Record<string, readonly unknown[]> = {};
  for (const table of tableNames) {
    if (leftOut.includes(table)) book[table] = [];
    else if (table !== 'positions') book[table] = await allRows(table, id);
  }
  const positions: Position[] = [];
  await eachPage(id, (page) => positions.push(...page.positions));
  return {
    ...book,
    positions,
    tombstones: await ledgerIn('tombstones', id).toArray(),
    overruled: await ledgerIn('overruled', id).toArray(),
    changes: await changesOf(id),
  } as unknown as Book;
}

function ledgerIn(ledger: 'tombstones' | 'overruled', id: string) {
  return database.table<object, string>(ledger).where('negotiationId').equals(id);
}

async function eachPage(id: string, visit: (page: Page) => void): Promise<void> {
  const keys = await database.pages.where('negotiationId').equals(id).primaryKeys();
  let pagesAtOnce = 16;
  for (let from = 0; from < keys.length;) {
    const pages = await database.pages.bulkGet(keys.slice(from, from + pagesAtOnce));
    for (const page of pages) if (page) visit(page);
    from += pagesAtOnce;
    // Pages hold one position or hundreds.
    const count = pages.reduce((sum, page) => sum + (page?.positions.length ?? 0), 0);
    pagesAtOnce = Math.round(Math.min(256, (pages.length * positionsAtOnce) / (count + 1)) + 1);
  }
}

async function changesOf(id: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  let after: unknown = Dexie.minKey;
  for (;;) {
    const next = await changesAfter(id, after).limit(changesAtOnce).toArray();
    changes.push(...next);
    if (next.length < changesAtOnce) return changes;
    after = next.at(-1)?.id;
  }
}

function changesAfter(negotiationId: string, after: unknown) {
  return database.changes
    .where('[negotiationId+id]')
    .between([negotiationId, after], [negotiationId, Dexie.maxKey], false, true);
}
