import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';
import { trayOf } from '#data/page.ts';

/** Some rows of one table. */
export interface RowBatch {
  readonly table: keyof Book;
  readonly rows: readonly { readonly id: string; readonly negotiationId: string }[];
}

const rowsAtOnce = 500;
const textsAtOnce = 4;
const pagesAtOnce = 16;

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
    else yield* rowsIn(table, await keysIn(table, ids));
  }
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

type PlainTable = Exclude<keyof Book, 'positions'>;

async function keysIn(table: PlainTable, ids: readonly string[]): Promise<readonly string[]> {
  const field = table === 'negotiations' ? 'id' : 'negotiationId';
  const keys = await database.table<object, string>(table).where(field).anyOf(ids).primaryKeys();
  return keys.toSorted(byCodeUnit);
}

async function* rowsIn(table: PlainTable, keys: readonly string[]): AsyncGenerator<RowBatch, void> {
  const size = table === 'sourceTexts' ? textsAtOnce : rowsAtOnce;
  for (let from = 0; from < keys.length; from += size) {
    const some = keys.slice(from, from + size);
    const rows = await database.table<RowBatch['rows'][number], string>(table).bulkGet(some);
    yield { table, rows: rows.filter((row) => row !== undefined) };
  }
}

/** By issue and id: pages are in order of issue, so that only within one is there anything to sort. */
async function* positions(ids: readonly string[]): AsyncGenerator<RowBatch, void> {
  const keys = await database.pages.where('negotiationId').anyOf(ids).primaryKeys();
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
    const pages = await database.pages.bulkGet(sorted.slice(from, to).map(({ key }) => key));
    const rows = pages.flatMap((page): readonly Position[] => page?.positions ?? []);
    yield { table: 'positions', rows: rows.toSorted(byIssueAndId) };
    from = to;
  }
}

function byIssueAndId(a: Position, b: Position): number {
  return byCodeUnit(a.issueId ?? '', b.issueId ?? '') || byCodeUnit(a.id, b.id);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
