import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import { clock } from '#data/clock.ts';
import { bulkDatabase } from '#data/database.ts';
import { pageKeyOf, paginate, type Page } from '#data/page.ts';
import { sweepWaiting } from './sweep.ts';
import { markRewritten } from './mark-rewritten.ts';

interface RestoreOptions {
  /** Id of the last entry of the change log that was seen; null: there was none. */
  readonly expected: string | null;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** Something was written since `expected`. Nothing was replaced. */
export class WrittenMeanwhile extends Error {
  override readonly name = 'WrittenMeanwhile';
}

/** Another tab is bringing in a file, whose rows would be cut in two. Nothing was replaced. */
export class ImportUnderWay extends Error {
  override readonly name = 'ImportUnderWay';
}

/** Of this device alone, and of nothing that a restored book would hold. */
const kept = new Set(['device']);

/**
 * Replaces everything on this device by a book that was checked whole, in one transaction, exactly: no
 * entry is added to its change log. What could be undone before cannot be undone any more.
 * @throws WrittenMeanwhile, ImportUnderWay
 */
export async function restoreBook(
  book: Book,
  { expected, onProgress }: RestoreOptions,
): Promise<void> {
  const batches = batchesOf(book, clock.next());
  const db = bulkDatabase;
  await sweepWaiting();
  await db.transaction('rw', db.tables, async () => {
    if ((await db.staged.count()) > 0) throw new ImportUnderWay();
    const last = await db.changes.orderBy('id').last();
    if ((last?.id ?? null) !== expected) throw new WrittenMeanwhile();
    for (const table of db.tables) if (!kept.has(table.name)) await table.clear();
    await markRewritten(db, null, clock.next());
    for (const [index, { table, rows }] of batches.entries()) {
      onProgress(index / batches.length);
      await db.table(table).bulkAdd(rows);
    }
  });
  for (const change of book.changes) clock.see(change.id);
}

interface Batch {
  readonly table: string;
  readonly rows: readonly object[];
}

// In pieces, so that the page answers in between: pages hold up to 256 KB each.
const pagesAtOnce = 16;
const rowsAtOnce = 1000;

function batchesOf(book: Book, version: string): readonly Batch[] {
  return [...tableNames, ...ledgerNames].flatMap((table) =>
    table === 'positions'
      ? sliced('pages', pagesOf(book.positions, version), pagesAtOnce)
      : sliced(table, book[table], rowsAtOnce),
  );
}

function sliced(table: string, rows: readonly object[], size: number): readonly Batch[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => ({
    table,
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}

function pagesOf(positions: readonly Position[], version: string): readonly Page[] {
  const byIssue = new Map<string, Position[]>();
  for (const position of positions) {
    const key = pageKeyOf(position);
    const list = byIssue.get(key);
    if (list) list.push(position);
    else byIssue.set(key, [position]);
  }
  return Array.from(byIssue.values()).flatMap((list) => paginate(list, version));
}
