import { ledgerNames, tableNames, type Book, type TableName } from './book.ts';
import { mergeRows } from './merge.ts';
import type { Overruled } from './overruled.ts';
import { idsAt, references } from './references.ts';
import type { Row } from './row.ts';
import { laterStamp } from './stamp.ts';
import type { Tombstone } from './tombstone.ts';

/**
 * Two copies of one negotiation: every row of either, each field as its later stamp has it; both copies
 * of a statement are kept. What lost is recorded in `overruled`. What one of them removed for good stays
 * removed, unless something that is kept cannot stand without it. Commutative and idempotent, the
 * ledgers included.
 */
export function mergeBooks(a: Book, b: Book): Book {
  const overruled = new Map<string, Overruled>();
  const note = (entry: Overruled) => {
    const known = overruled.get(entry.id);
    overruled.set(entry.id, known ? laterKept(known, entry) : entry);
  };
  for (const entry of [...a.overruled, ...b.overruled]) note(entry);
  const rows = new Map(tableNames.map((table) => [table, mergedTable(table, a, b, note)]));
  const tombstones = settled(rows, union(a.tombstones, b.tombstones, laterRemoved), note);
  const tables = tableNames.map((table) => [table, Array.from(rows.get(table)?.values() ?? [])]);
  const ledgers: Pick<Book, (typeof ledgerNames)[number]> = {
    tombstones: Array.from(tombstones.values()),
    overruled: Array.from(overruled.values()),
    changes: Array.from(union(a.changes, b.changes, fuller).values()),
  };
  return { ...Object.fromEntries(tables), ...ledgers };
}

type Note = (entry: Overruled) => void;
type RowsByTable = ReadonlyMap<TableName, Map<string, Row>>;

function mergedTable(table: TableName, a: Book, b: Book, note: Note): Map<string, Row> {
  const merged = new Map<string, Row>(a[table].map((row) => [row.id, row]));
  for (const other of b[table] as readonly Row[]) {
    const own = merged.get(other.id);
    if (!own || JSON.stringify(own) === JSON.stringify(other)) {
      merged.set(other.id, own ?? other);
      continue;
    }
    const { row, lost } = mergeRows(own, other);
    merged.set(row.id, row);
    for (const each of lost) {
      const { path, lostStamp } = each;
      const id = `${row.id}.${path}.${lostStamp}`;
      note({ id, negotiationId: row.negotiationId, table, rowId: row.id, ...each });
    }
  }
  return merged;
}

/** Takes out what was removed for good, but for what other rows stand on. Gives the tombstones that hold. */
function settled(
  rows: RowsByTable,
  tombstones: Map<string, Tombstone>,
  note: Note,
): ReadonlyMap<string, Tombstone> {
  const needed = neededBy(rows, tombstones);
  for (const [id, stone] of tombstones) {
    const table = rows.get(stone.table as TableName);
    const row = table?.get(id);
    if (!table || !row) continue;
    if (needed.has(id)) {
      tombstones.delete(id);
      continue;
    }
    table.delete(id);
    const lostStamp = Object.values(row.stamps).reduce(laterStamp, row.created);
    const { negotiationId, removed: keptStamp } = stone;
    const what = { kept: null, lost: row, keptStamp, lostStamp };
    note({
      id: `${id}..${lostStamp}`,
      negotiationId,
      table: stone.table,
      rowId: id,
      path: '',
      ...what,
    });
  }
  return tombstones;
}

/** Removed rows that a row which is kept cannot stand without, directly or by way of others. */
function neededBy(rows: RowsByTable, tombstones: ReadonlyMap<string, Tombstone>) {
  const needed = new Set<string>();
  if (tombstones.size === 0) return needed;
  const visit = (table: TableName, row: Row) => {
    for (const { path, to, isStructural } of references[table]) {
      if (!isStructural) continue;
      for (const id of idsAt(row, path)) {
        const target = tombstones.has(id) && !needed.has(id) ? rows.get(to)?.get(id) : undefined;
        if (!target) continue;
        needed.add(id);
        visit(to, target);
      }
    }
  };
  for (const [table, byId] of rows) {
    for (const row of byId.values()) if (!row.deleted && !tombstones.has(row.id)) visit(table, row);
  }
  return needed;
}

function union<Entry extends { readonly id: string }>(
  a: readonly Entry[],
  b: readonly Entry[],
  choose: (one: Entry, other: Entry) => Entry,
): Map<string, Entry> {
  const all = new Map(a.map((entry) => [entry.id, entry]));
  for (const entry of b) {
    const known = all.get(entry.id);
    all.set(entry.id, known ? choose(known, entry) : entry);
  }
  return all;
}

function laterRemoved(one: Tombstone, other: Tombstone): Tombstone {
  return one.removed >= other.removed ? one : other;
}

/** The same loss seen twice: against the value that won last. */
function laterKept(one: Overruled, other: Overruled): Overruled {
  if (one.keptStamp === other.keptStamp) return fuller(one, other);
  return one.keptStamp > other.keptStamp ? one : other;
}

/** A file may leave a part of a gesture out (the analyst's layer): the fuller record of it is kept. */
function fuller<Entry>(one: Entry, other: Entry): Entry {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (left.length !== right.length) return left.length > right.length ? one : other;
  return left >= right ? one : other;
}
