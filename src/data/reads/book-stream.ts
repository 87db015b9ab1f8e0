import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import { Dexie, type Collection, type Table } from 'dexie';
import { database } from '#data/database.ts';
import { trayOf } from '#data/page.ts';
import { rewrittenMarks } from '#data/rewritten.ts';

/** Some rows of one table. */
export interface RowBatch {
  readonly table: keyof Book;
  readonly rows: readonly { readonly id: string; readonly negotiationId: string }[];
  /** Of the disk's own records, how many it took. */
  readonly records: number;
}

const rowsAtOnce = 2000;
const textsAtOnce = 4;
const pagesAtOnce = 64;
/** Batches that are on their way while one is worked on: the disk is never idle meanwhile. */
const batchesAhead = 2;

/** A book that is about to be read. */
export interface BookReading {
  /** How many of the disk's own records there are: known soon after the first are read. */
  readonly records: Promise<number>;
  readonly batches: AsyncGenerator<RowBatch, void>;
}

/**
 * Everything of some negotiations in the order in which files list it, batch by batch, so that no more than
 * a few are in memory. Each batch is a read of its own: see `changeMark` for what changes meanwhile.
 */
export function bookReading(
  ids: readonly string[],
  tables: readonly (keyof Book)[] = [...tableNames, ...ledgerNames],
): BookReading {
  const among = new Set(ids);
  // One table's keys after the other, so that its rows need not wait for the keys of all.
  let last: Promise<readonly BatchRead[]> = Promise.resolve([]);
  const plans = tables.map((table) => (last = last.then(() => readsOf(table, ids, among))));
  const records = Promise.all(plans).then((all) =>
    all.flat().reduce((sum, read) => sum + read.records, 0),
  );
  records.catch(() => undefined); // said by the batches
  return { records, batches: inTurn(plans) };
}

/** The same, where it does not matter how much there is. */
export async function* bookRows(
  ids: readonly string[],
  tables?: readonly (keyof Book)[],
): AsyncGenerator<RowBatch, void> {
  yield* bookReading(ids, tables).batches;
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

type PlainTable = Exclude<keyof Book, 'positions'>;

async function keysIn(table: PlainTable, ids: readonly string[]): Promise<readonly string[]> {
  const keys = await Promise.all(ids.map((id) => ownIn(table, id).primaryKeys()));
  return (keys.flat() as string[]).toSorted(byCodeUnit);
}

/** What a negotiation has in a table. One by one: for several at once Dexie goes from record to record. */
export function ownIn(table: keyof Book, id: string): Collection<object, unknown> {
  const name = table === 'positions' ? 'pages' : table;
  const field = table === 'negotiations' ? 'id' : 'negotiationId';
  return database.table<object, unknown>(name).where(field).equals(id);
}

/** One batch that is still to be read. */
interface BatchRead {
  readonly records: number;
  readonly read: () => Promise<RowBatch>;
}

/** With the next ones on their way while one is worked on. */
async function* inTurn(
  plans: readonly Promise<readonly BatchRead[]>[],
): AsyncGenerator<RowBatch, void> {
  const coming: Promise<RowBatch>[] = [];
  for (const plan of plans) {
    for (const { read } of await plan) {
      const batch = read();
      batch.catch(() => undefined); // said when it is awaited
      coming.push(batch);
      const next = coming.length > batchesAhead ? await coming.shift() : null;
      if (next) yield next;
    }
  }
  for (const batch of coming) yield await batch;
}

async function readsOf(
  table: keyof Book,
  ids: readonly string[],
  among: ReadonlySet<string>,
): Promise<readonly BatchRead[]> {
  if (table === 'positions') return positionReads(among, await pageKeys(ids));
  return rowReads(table, among, await keysIn(table, ids));
}

function rowReads(
  name: PlainTable,
  among: ReadonlySet<string>,
  keys: readonly string[],
): readonly BatchRead[] {
  const size = name === 'sourceTexts' ? textsAtOnce : rowsAtOnce;
  const readAll = readerOf(database.table<RowBatch['rows'][number], string>(name));
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, index) => {
    const some = keys.slice(index * size, (index + 1) * size);
    const read = async () => {
      const rows = await readAll(some);
      const own = rows.filter((row) => among.has(row.negotiationId));
      return { table: name, rows: own, records: some.length };
    };
    return { records: some.length, read };
  });
}

/**
 * In one request where nothing else stands between the keys, as it mostly is; where something does, that is asked
 * first from then on. What is gone is left out. Keys are to be given in rising order.
 */
function readerOf<Row, Key>(table: Table<Row, Key>) {
  let isDense = true;
  return async (keys: readonly Key[]): Promise<readonly Row[]> => {
    const between = table.where(':id').between(keys[0], keys.at(-1), true, true);
    const isWhole = isDense || (await between.count()) === keys.length;
    const rows = isWhole ? await between.limit(keys.length + 1).toArray() : [];
    if (rows.length === keys.length) return rows;
    isDense = false;
    return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
  };
}

interface PageKey {
  /** Blank in the Unsorted tray. */
  readonly issueId: string;
  readonly key: [string, number];
}

/** By issue: pages are in that order, so that only within one is there anything to sort. */
async function pageKeys(ids: readonly string[]): Promise<readonly PageKey[]> {
  const found = await Promise.all(ids.map((id) => ownIn('positions', id).primaryKeys()));
  const trays = new Set(ids.map(trayOf));
  return (found.flat() as [string, number][])
    .map((key) => ({ issueId: trays.has(key[0]) ? '' : key[0], key }))
    .toSorted((a, b) => byCodeUnit(a.issueId, b.issueId));
}

function positionReads(among: ReadonlySet<string>, keys: readonly PageKey[]): readonly BatchRead[] {
  const readAll = readerOf(database.pages);
  const reads: BatchRead[] = [];
  for (let from = 0; from < keys.length;) {
    // Whole issues, about as many pages as one read takes.
    let to = Math.min(from + pagesAtOnce, keys.length);
    while (to < keys.length && keys[to]?.issueId === keys[to - 1]?.issueId) to += 1;
    const some = keys.slice(from, to).map(({ key }) => key);
    const read = async (): Promise<RowBatch> => {
      const pages = await readAll(some);
      const own = pages.filter((page) => among.has(page.negotiationId));
      const rows = own.flatMap((page): readonly Position[] => page.positions);
      return { table: 'positions', rows: rows.toSorted(byIssueAndId), records: some.length };
    };
    reads.push({ records: some.length, read });
    from = to;
  }
  return reads;
}

function byIssueAndId(a: Position, b: Position): number {
  return byCodeUnit(a.issueId ?? '', b.issueId ?? '') || byCodeUnit(a.id, b.id);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
