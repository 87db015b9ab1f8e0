import type { Book } from '#domain/book.ts';
import { database } from '#data/database.ts';
import type { Page } from '#data/page.ts';
import { ownIn } from './book-stream.ts';

interface OwnRow {
  readonly id: string;
  readonly negotiationId: string;
}

/** Some rows of one table. */
interface RowsRead {
  readonly table: keyof Book;
  readonly rows: readonly OwnRow[];
}

/** Reads that are under way while one batch is worked on: the disk waits for nobody. */
const ahead = 3;

/**
 * Everything of some negotiations, table by table, within one in no order, batch by batch. Each batch is a
 * read of its own, so that no write waits long.
 * @param most records with which a table is begun, before it is seen how large they are
 */
export async function* readAhead(
  ids: readonly string[],
  tables: readonly (keyof Book)[],
  most = Infinity,
): AsyncGenerator<RowsRead, void> {
  const pieces = piecesOf(ids, tables, most);
  const own = new Set(ids);
  const readNext = async () => {
    const { value: piece } = await pieces.next();
    return piece ? await readPiece(piece, own) : null;
  };
  const ask = () => {
    const reading = readNext();
    // Whoever comes to it is told; it may be that nobody does.
    reading.catch(() => undefined);
    return reading;
  };
  const underWay = Array.from({ length: ahead }, ask);
  for (;;) {
    const batch = await underWay.shift();
    if (!batch) return;
    underWay.push(ask());
    yield batch;
  }
}

/** Of a table, how it is read. */
interface Shelf {
  readonly table: keyof Book;
  /** Records at once. */
  size: number;
}

/** Some records of a table, by their keys, rising. */
interface Piece {
  readonly shelf: Shelf;
  readonly keys: readonly Key[];
}

async function* piecesOf(
  ids: readonly string[],
  tables: readonly (keyof Book)[],
  most: number,
): AsyncGenerator<Piece, void> {
  const shelves = tables.map((table) => ({ table, keys: keysIn(table, ids) }));
  for (const { keys } of shelves) keys.catch(() => undefined);
  for (const { table, keys: asked } of shelves) {
    const shelf: Shelf = { table, size: Math.min(most, firstSizes[table] ?? rowsAtOnce) };
    const keys = await asked;
    for (let from = 0; from < keys.length;) {
      const some = keys.slice(from, from + shelf.size);
      from += some.length;
      yield { shelf, keys: some };
    }
  }
}

type PageKey = [issueId: string, n: number];
type Key = string | PageKey;

async function keysIn(table: keyof Book, ids: readonly string[]): Promise<readonly Key[]> {
  const found = await Promise.all(ids.map((id) => ownIn(table, id).primaryKeys()));
  const keys = found.flat() as Key[];
  return ids.length === 1 ? keys : keys.toSorted(byKey);
}

function byKey(a: Key, b: Key): number {
  const [[one, n], [other, m]] = [parts(a), parts(b)];
  return one < other ? -1 : one > other ? 1 : n - m;
}

function parts(key: Key): PageKey {
  return typeof key === 'string' ? [key, 0] : key;
}

const rowsAtOnce = 1000;
const charactersAtOnce = 500_000;
/** Of what can be large few, until it is seen how large it is. */
const firstSizes: Readonly<Partial<Record<keyof Book, number>>> = { sourceTexts: 4, positions: 64 };

async function readPiece({ shelf, keys }: Piece, own: ReadonlySet<string>): Promise<RowsRead> {
  const { table } = shelf;
  const records = await readThese(table, keys, own);
  shelf.size = nextSize(table, records, keys.length);
  const rows =
    table === 'positions'
      ? (records as readonly Page[]).flatMap((page): readonly OwnRow[] => page.positions)
      : (records as readonly OwnRow[]);
  return { table, rows };
}

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

/** In one request where nothing else stands between the keys, as it mostly is; what is gone is left out. */
async function readThese(
  table: keyof Book,
  keys: readonly Key[],
  own: ReadonlySet<string>,
): Promise<readonly object[]> {
  const name = table === 'positions' ? 'pages' : table;
  const stored = database.table<OwnRow, Key>(name);
  const between = stored.where(':id').between(keys[0], keys.at(-1), true, true);
  const found = await between.limit(keys.length).toArray();
  const isAll = found.length === keys.length && found.every((each) => own.has(each.negotiationId));
  // One that was added meanwhile may stand in the place of the last one.
  if (isAll && isAt(found.at(-1), keys.at(-1))) return found;
  const each = await stored.bulkGet([...keys]);
  return each.filter((row) => row !== undefined && own.has(row.negotiationId)) as OwnRow[];
}

function isAt(record: OwnRow | undefined, key: Key | undefined): boolean {
  if (!record || key === undefined) return false;
  if (typeof key === 'string') return record.id === key;
  const { issueId, n } = record as unknown as Page;
  return issueId === key[0] && n === key[1];
}
