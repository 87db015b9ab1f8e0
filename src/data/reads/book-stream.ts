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
  /** Of the disk's own records, how many it took: see `recordsOf`. */
  readonly records: number;
}

const rowsAtOnce = 2000;
const textsAtOnce = 4;
const pagesAtOnce = 64;

/**
 * Everything of some negotiations in the order in which files list it, batch by batch, so that no more than
 * a batch is in memory. Each batch is a read of its own: see `changeMark` for what changes meanwhile.
 */
export async function* bookRows(
  ids: readonly string[],
  tables: readonly (keyof Book)[] = [...tableNames, ...ledgerNames],
): AsyncGenerator<RowBatch, void> {
  for (const table of tables) {
    if (table === 'positions') yield* positions(ids);
    else yield* rowsIn(table, await keysIn(table, ids), new Set(ids));
  }
}

/** How many of the disk's own records `bookRows` reads of them. */
export async function recordsOf(ids: readonly string[]): Promise<number> {
  const counts = [...tableNames, ...ledgerNames].flatMap((table) =>
    ids.map((id) => ownIn(table, id).count()),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
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

async function* rowsIn(
  name: PlainTable,
  keys: readonly string[],
  ids: ReadonlySet<string>,
): AsyncGenerator<RowBatch, void> {
  const size = name === 'sourceTexts' ? textsAtOnce : rowsAtOnce;
  const table = database.table<RowBatch['rows'][number], string>(name);
  for (let from = 0; from < keys.length; from += size) {
    const some = keys.slice(from, from + size);
    const rows = await readAll(table, some);
    const own = rows.filter((row) => ids.has(row.negotiationId));
    yield { table: name, rows: own, records: some.length };
  }
}

/** In one request where nothing else stands between the keys, as it mostly is; what is gone is left out. @param keys rising */
async function readAll<Row, Key>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<readonly Row[]> {
  const between = table.where(':id').between(keys[0], keys.at(-1), true, true);
  if ((await between.count()) === keys.length) return await between.toArray();
  return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
}

/** By issue and id: pages are in order of issue, so that only within one is there anything to sort. */
async function* positions(ids: readonly string[]): AsyncGenerator<RowBatch, void> {
  const found = await Promise.all(ids.map((id) => ownIn('positions', id).primaryKeys()));
  const keys = found.flat() as [string, number][];
  const among = new Set(ids);
  const trays = new Set(ids.map(trayOf));
  const sorted = keys
    .map(([issueId, n]) => ({ issueId: trays.has(issueId) ? '' : issueId, key: [issueId, n] }))
    .toSorted((a, b) => byCodeUnit(a.issueId, b.issueId)) as {
    issueId: string;
    key: [string, number];
  }[];
  for (let from = 0; from < sorted.length;) {
    // Whole issues, about as many pages as one read takes.
    let to = Math.min(from + pagesAtOnce, sorted.length);
    while (to < sorted.length && sorted[to]?.issueId === sorted[to - 1]?.issueId) to += 1;
    const pages = await readAll(
      database.pages,
      sorted.slice(from, to).map(({ key }) => key),
    );
    const own = pages.filter((page) => among.has(page.negotiationId));
    const rows = own.flatMap((page): readonly Position[] => page.positions);
    yield { table: 'positions', rows: rows.toSorted(byIssueAndId), records: to - from };
    from = to;
  }
}

function byIssueAndId(a: Position, b: Position): number {
  return byCodeUnit(a.issueId ?? '', b.issueId ?? '') || byCodeUnit(a.id, b.id);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
