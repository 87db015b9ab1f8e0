import { wholeBook } from '#data/reads/book.ts';
import { mergeMark } from '#data/reads/merge-mark.ts';
import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import type { Change, ChangeEntry } from '#domain/change.ts';
import { mergeBooks } from '#domain/merge-books.ts';
import type { Row } from '#domain/row.ts';
import { isIdentical } from '#domain/identical.ts';
import type { Stamp } from '#domain/stamp.ts';
import { clock, tab } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { withChoices, type MergeChoice } from './merge-choices.ts';
import { replacePositions } from './merge-pages.ts';
import { markRewritten } from './mark-rewritten.ts';

export interface MergeWrite {
  readonly negotiationId: string;
  /** The colleague's copy. */
  readonly theirs: Book;
  /** What the disk held when the plan was made, by `mergeMark`. */
  readonly mark: string;
  readonly choices: readonly MergeChoice[];
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting takes everything back and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface MergeWritten {
  /** How many records were written or removed. */
  readonly records: number;
  /** Of the entry in the change log; null: nothing was chosen otherwise, so both sides are equal afterwards. */
  readonly changeId: Stamp | null;
}

/** Something was written since the plan was made. Nothing was merged. */
export class PlanOutdated extends Error {
  override readonly name = 'PlanOutdated';
}

/**
 * Merges a copy into the one on this device in one transaction. What was chosen otherwise is one gesture
 * after it, under a fresh stamp.
 * @throws PlanOutdated
 */
export async function writeMerge(write: MergeWrite): Promise<MergeWritten> {
  const { negotiationId, theirs, mark, choices, onProgress, signal } = write;
  seeStamps(theirs);
  return await database.transaction('rw', database.tables, async () => {
    if ((await mergeMark(negotiationId)) !== mark) throw new PlanOutdated();
    const mine = await wholeBook(negotiationId);
    onProgress?.(0.3);
    signal?.throwIfAborted();
    const plain = mergeBooks(mine, theirs);
    const stamp = clock.next();
    const { merged, entries } = withChoices(plain, { mine, theirs }, choices, stamp);
    const change = entries.length > 0 ? changeOf(merged, negotiationId, entries, stamp) : null;
    const log = change ? [...merged.changes, change] : merged.changes;
    onProgress?.(0.5);
    const records = await replace(mine, { ...merged, changes: log }, stamp, signal);
    await markRewritten(database, negotiationId, stamp);
    signal?.throwIfAborted();
    onProgress?.(1);
    return { records, changeId: change?.id ?? null };
  });
}

/** What is written from now on sorts after all that came in. */
function seeStamps(book: Book): void {
  const seen = new Set<Stamp>();
  for (const { id } of book.changes) seen.add(id);
  for (const { removed } of book.tombstones) seen.add(removed);
  for (const table of tableNames) {
    for (const row of book[table] as readonly Row[]) {
      seen.add(row.created);
      for (const stamp of Object.values(row.stamps)) seen.add(stamp);
    }
  }
  for (const stamp of seen) clock.see(stamp);
}

// In pieces, so that other work of this context goes on in between.
const rowsAtOnce = 500;

/** Writes what differs, and only that. Gives how many records that were. */
async function replace(
  before: Book,
  after: Book,
  stamp: Stamp,
  signal: AbortSignal | undefined,
): Promise<number> {
  let records = 0;
  for (const name of [...tableNames, ...ledgerNames]) {
    signal?.throwIfAborted();
    const { put, gone } = differences(before[name], after[name]);
    if (put.length === 0 && gone.length === 0) continue;
    if (name === 'positions') await replacePositions(before.positions, after.positions, stamp);
    else {
      const table = database.table<{ readonly id: string }, string>(name);
      for (let from = 0; from < put.length; from += rowsAtOnce) {
        await table.bulkPut(put.slice(from, from + rowsAtOnce));
      }
      await table.bulkDelete(gone);
    }
    const isLedger = (ledgerNames as readonly string[]).includes(name);
    if (!isLedger) records += put.length + gone.length;
  }
  return records;
}

type Keyed = { readonly id: string };

function differences(before: readonly Keyed[], after: readonly Keyed[]) {
  const known = new Map(before.map((row) => [row.id, row]));
  const put = after.filter((row) => {
    const own = known.get(row.id);
    return own !== row && (!own || !isIdentical(own, row));
  });
  const kept = new Set(after.map(({ id }) => id));
  return { put, gone: before.flatMap(({ id }) => (kept.has(id) ? [] : [id])) };
}

function changeOf(
  { negotiations }: Book,
  negotiationId: string,
  entries: readonly ChangeEntry[],
  id: Stamp,
): Change {
  const subject = negotiations[0]?.title ?? '';
  const about = { verb: 'merge', table: 'negotiations', negotiationId, subject } as const;
  return { id, ...about, at: Date.now(), tab, entries, counts: {} };
}
