import type { Book } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import type { Collection, Table } from 'dexie';
import { database } from '#data/database.ts';
import { trayOf, type Page } from '#data/page.ts';

/** Some rows of one table. */
export interface RowBatch {
  readonly table: keyof Book;
  readonly rows: readonly { readonly id: string; readonly negotiationId: string }[];
  /** Of the disk's own records, how many it took. */
  readonly records: number;
}

/** What some negotiations have in one table, about to be read in the order in which files list it. */
export interface Shelf {
  /** Of the disk's own. */
  readonly records: number;
  /** Each a read of its own; as large as the rows of those before it let it be. */
  readonly pieces: () => Generator<() => Promise<RowBatch>, void>;
}

/** @param most records at once, before it is seen how large they are */
export async function shelfOf(
  table: keyof Book,
  ids: readonly string[],
  most: number,
): Promise<Shelf> {
  const own = new Set(ids);
  if (table === 'positions') {
    const keys = await pageKeys(ids);
    const readAll = readerOf(database.pages);
    const read = async (from: number, to: number) => {
      const found = await readAll(keys.slice(from, to).map(({ key }) => key));
      const pages = found.filter((page) => own.has(page.negotiationId));
      const rows = pages.flatMap((page): readonly Position[] => page.positions);
      return { table, found: pages, rows: rows.toSorted(byIssueAndId), records: to - from };
    };
    const endOf = (from: number, size: number) => issuesEnd(keys, from, size);
    return shelf(table, keys.length, endOf, read, most);
  }
  const keys = await keysIn(table, ids);
  const readAll = readerOf(database.table<RowBatch['rows'][number], string>(table));
  const read = async (from: number, to: number) => {
    const found = await readAll(keys.slice(from, to));
    const rows = found.filter((row) => own.has(row.negotiationId));
    return { table, found: rows, rows, records: to - from };
  };
  return shelf(table, keys.length, (from, size) => from + size, read, most);
}

function shelf(
  table: keyof Book,
  records: number,
  endOf: (from: number, size: number) => number,
  read: (from: number, to: number) => Promise<RowBatch & { readonly found: readonly object[] }>,
  most: number,
): Shelf {
  let size = Math.min(most, firstSizes[table] ?? rowsAtOnce);
  return {
    records,
    *pieces() {
      for (let next = 0; next < records;) {
        const [from, to] = [next, Math.min(endOf(next, size), records)];
        next = to;
        yield async () => {
          const { found, ...batch } = await read(from, to);
          size = nextSize(table, found, size);
          return batch;
        };
      }
    },
  };
}

const rowsAtOnce = 1000;
const charactersAtOnce = 500_000;
/** Of what can be large few, until it is seen how large it is. */
const firstSizes: Readonly<Partial<Record<keyof Book, number>>> = { sourceTexts: 4, positions: 64 };

/** As many records as fill a batch, by what was held by those; never more than four times as many. */
function nextSize(table: keyof Book, records: readonly object[], size: number): number {
  if (records.length === 0) return size;
  const held = records.reduce((sum, record) => sum + shareOf(table, record), 0);
  const fitting = Math.floor(records.length / Math.max(held, 1e-6));
  return Math.max(1, Math.min(fitting, size * 4));
}

/** How much of a batch a record takes. */
function shareOf(table: keyof Book, record: object): number {
  if (table === 'positions') return (record as Page).positions.length / rowsAtOnce;
  return table === 'sourceTexts'
    ? (record as { readonly text: string }).text.length / charactersAtOnce
    : 1 / rowsAtOnce;
}

async function keysIn(table: keyof Book, ids: readonly string[]): Promise<readonly string[]> {
  const keys = await Promise.all(ids.map((id) => ownIn(table, id).primaryKeys()));
  return (keys.flat() as string[]).toSorted(byCodeUnit);
}

/** What a negotiation has in a table. One by one: for several at once Dexie goes from record to record. */
function ownIn(table: keyof Book, id: string): Collection<object, unknown> {
  const name = table === 'positions' ? 'pages' : table;
  const field = table === 'negotiations' ? 'id' : 'negotiationId';
  return database.table<object, unknown>(name).where(field).equals(id);
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

/** Whole issues, about as many pages as are wanted; the trays apart, whose keys stand elsewhere. */
function issuesEnd(keys: readonly PageKey[], from: number, size: number): number {
  let to = from + 1;
  const isMore = () =>
    to < from + size
      ? (keys[to]?.issueId === '') === (keys[from]?.issueId === '')
      : keys[to]?.issueId === keys[to - 1]?.issueId;
  while (to < keys.length && isMore()) to += 1;
  return to;
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

function byIssueAndId(a: Position, b: Position): number {
  return byCodeUnit(a.issueId ?? '', b.issueId ?? '') || byCodeUnit(a.id, b.id);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
