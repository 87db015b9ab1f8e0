import { tableNames, type Book } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import type { Position } from '#domain/position.ts';
import { clock, tab } from '#data/clock.ts';
import { bulkDatabase } from '#data/database.ts';
import { pageKeyOf, paginate, type Page } from '#data/page.ts';
import { forgetToday } from './forget-today.ts';
import { addStep, undoneSteps } from './undo-steps.ts';

interface ImportOptions {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting takes everything back and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A row of the book has an id that another row on this device has already. Nothing was written. */
export class TakenId extends Error {
  override readonly name = 'TakenId';
}

/**
 * Brings in a book that was checked whole: all of it or nothing, in one transaction. A file is restored
 * exactly, its change log included; only the example adds an entry of its own, with counts. Either can be
 * undone as one step.
 * @throws TakenId
 */
export async function importBook(
  book: Book,
  verb: 'import' | 'open-example',
  { onProgress, signal }: ImportOptions = {},
): Promise<void> {
  const isLogged = verb === 'open-example';
  const own = changeFor(verb, book);
  const log = isLogged && own ? [own] : [];
  const batches = batchesOf(book, [...book.changes, ...log], clock.next());
  const db = bulkDatabase;
  await db
    .transaction('rw', db.tables, async () => {
      for (const [index, { table, rows }] of batches.entries()) {
        signal?.throwIfAborted();
        onProgress?.(index / batches.length);
        await db.table(table).bulkAdd(rows);
      }
      if (own) await addStep(own, await undoneSteps(db), isLogged, db);
      await forgetToday(db);
      signal?.throwIfAborted();
    })
    .catch((error: unknown) => {
      if (isTaken(error)) throw new TakenId(error.message);
      throw error;
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

function batchesOf(book: Book, changes: readonly Change[], version: string): readonly Batch[] {
  return [
    ...tableNames.flatMap((table) =>
      table === 'positions'
        ? sliced('pages', pagesOf(book.positions, version), pagesAtOnce)
        : sliced(table, book[table], rowsAtOnce),
    ),
    ...sliced('tombstones', book.tombstones, rowsAtOnce),
    ...sliced('overruled', book.overruled, rowsAtOnce),
    ...sliced('changes', changes, rowsAtOnce),
  ];
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

export function isTaken(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { failures = [] } = error as { failures?: readonly unknown[] };
  return error.name === 'ConstraintError' || failures.some(isTaken);
}

/** Undoing it puts its negotiations in the trash. */
function changeFor(verb: 'import' | 'open-example', book: Book): Change | null {
  const [first] = book.negotiations;
  if (!first) return null;
  return {
    id: clock.next(),
    negotiationId: first.id,
    verb,
    table: 'negotiations',
    subject: first.title,
    at: Date.now(),
    tab,
    entries: book.negotiations.map(({ id }) => ({
      table: 'negotiations',
      id,
      issueId: null,
      isNew: true,
      before: {},
      after: {},
    })),
    counts: Object.fromEntries(tableNames.map((table) => [table, book[table].length])),
  };
}
