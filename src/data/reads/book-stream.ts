import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';
import { rewrittenMarks } from '#data/rewritten.ts';
import { shelfOf, type RowBatch, type Shelf } from './shelf.ts';

export type { RowBatch } from './shelf.ts';

/** Batches that are on their way while one is worked on: the disk waits for nobody. */
const batchesAhead = 3;

/** A book that is about to be read. */
export interface BookReading {
  /** How many of the disk's own records there are: known soon after the first are read. */
  readonly records: Promise<number>;
  readonly batches: AsyncGenerator<RowBatch, void>;
}

/**
 * Everything of some negotiations in the order in which files list it, batch by batch, so that no more than
 * a few are in memory. Each batch is a read of its own, so that no write waits long: see `changeMark` for what
 * changes meanwhile.
 * @param most records with which a table is begun, before it is seen how large they are
 */
export function bookReading(
  ids: readonly string[],
  tables: readonly (keyof Book)[] = [...tableNames, ...ledgerNames],
  most = Infinity,
): BookReading {
  // One table's keys after the other, so that its rows need not wait for the keys of all.
  let last: Promise<Shelf | null> = Promise.resolve(null);
  const shelves = tables.map((table) => {
    const own = last.then(() => shelfOf(table, ids, most));
    last = own;
    return own;
  });
  const records = Promise.all(shelves).then((all) =>
    all.reduce((sum, each) => sum + each.records, 0),
  );
  records.catch(() => undefined); // said by the batches
  return { records, batches: inTurn(shelves) };
}

/** The same, where it does not matter how much there is. */
export async function* bookRows(
  ids: readonly string[],
  tables?: readonly (keyof Book)[],
  most?: number,
): AsyncGenerator<RowBatch, void> {
  yield* bookReading(ids, tables, most).batches;
}

/** The negotiations on this device, deleted ones too. */
export async function everyFolder(): Promise<readonly string[]> {
  return await database.negotiations.toCollection().primaryKeys();
}

/** Equal before and after a long read if nothing was written to these negotiations meanwhile. */
export async function changeMark(ids: readonly string[]): Promise<string> {
  const marks = ids.map(async (id) => {
    const log = database.changes
      .where('[negotiationId+id]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey]);
    const last = await log.last();
    return `${id} ${last?.id ?? ''} ${await log.count()}`;
  });
  return (await Promise.all(marks)).join('\n');
}

/** The same, and nothing was written past the change log either. */
export async function writtenMark(ids: readonly string[]): Promise<string> {
  const rewritten = await rewrittenMarks(database.device);
  return JSON.stringify([await changeMark(ids), ...rewritten]);
}

/** With the next ones on their way while one is worked on. */
async function* inTurn(shelves: readonly Promise<Shelf>[]): AsyncGenerator<RowBatch, void> {
  const coming: Promise<RowBatch>[] = [];
  for (const shelf of shelves) {
    for (const read of (await shelf).pieces()) {
      const batch = read();
      batch.catch(() => undefined); // said when it is awaited
      coming.push(batch);
      const next = coming.length > batchesAhead ? await coming.shift() : null;
      if (next) yield next;
    }
  }
  for (const batch of coming) yield await batch;
}
