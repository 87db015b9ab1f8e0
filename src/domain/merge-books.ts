import { blankedChange } from './blanked.ts';
import { ledgerNames, tableNames, type Book, type TableName } from './book.ts';
import type { Change } from './change.ts';
import type { Issue } from './issue.ts';
import { isIdentical } from './identical.ts';
import { groundOf, type RowsByTable } from './merge-ground.ts';
import { mergeRows } from './merge.ts';
import type { Overruled } from './overruled.ts';
import type { Position } from './position.ts';
import type { Row } from './row.ts';
import { laterStamp, type Stamp } from './stamp.ts';
import type { Tombstone } from './tombstone.ts';

/**
 * Two copies of one negotiation: every row of either, each field as its later stamp has it; both copies
 * of a statement are kept. What lost without the winner's having known of it is recorded in `overruled`.
 * What one of them removed for good stays removed, unless something that is kept stands on it, or the other
 * took it up again in full knowledge. Commutative and idempotent, the ledgers included.
 */
export function mergeBooks(a: Book, b: Book): Book {
  const overruled = new Map<string, Overruled>();
  const isKnown = knownToBoth(a, b);
  const note = (entry: Overruled) => {
    const known = overruled.get(entry.id);
    overruled.set(entry.id, known ? laterKept(known, entry) : entry);
  };
  for (const entry of [...a.overruled, ...b.overruled]) note(entry);
  const rows: RowsByTable = new Map(
    tableNames.map((table) => [table, mergedTable(table, a, b, { note, isKnown })]),
  );
  const stones = union(a.tombstones, b.tombstones, laterRemoved);
  const tombstones = settled(rows, standing(stones, [a, b]), { note, isKnown });
  alignTracks(rows, [a, b]);
  const tables = tableNames.map((table) => [table, Array.from(rows.get(table)?.values() ?? [])]);
  const ledgers: Pick<Book, (typeof ledgerNames)[number]> = {
    tombstones: Array.from(tombstones.values()),
    overruled: Array.from(overruled.values()),
    changes: Array.from(union(a.changes, b.changes, toldOf).values(), (change) =>
      blankedChange(change, { ids: tombstones, words: noWords }),
    ),
  };
  return { ...Object.fromEntries(tables), ...ledgers };
}

/** Whether both copies' logs tell of a gesture: whoever wrote over it then did so in full knowledge. */
export function knownToBoth(a: Book, b: Book): (stamp: Stamp) => boolean {
  const [left, right] = [a, b].map(({ changes }) => new Set(changes.map(({ id }) => id)));
  return (stamp) => left?.has(stamp) === true && right?.has(stamp) === true;
}

interface Noting {
  readonly note: (entry: Overruled) => void;
  readonly isKnown: (stamp: Stamp) => boolean;
}

function mergedTable(table: TableName, a: Book, b: Book, { note, isKnown }: Noting) {
  const merged = new Map<string, Row>(a[table].map((row) => [row.id, row]));
  for (const other of b[table] as readonly Row[]) {
    const own = merged.get(other.id);
    if (!own || isIdentical(own, other)) {
      merged.set(other.id, own ?? other);
      continue;
    }
    const { row, lost } = mergeRows(own, other);
    merged.set(row.id, row);
    for (const each of lost) {
      const { path, lostStamp } = each;
      if (isKnown(lostStamp) || isDerived(table, row, path)) continue;
      const id = `${row.id}.${path}.${lostStamp}`;
      note({ id, negotiationId: row.negotiationId, table, rowId: row.id, ...each });
    }
  }
  return merged;
}

/** A position is of its issue's track: that was never chosen by itself. */
function isDerived(table: TableName, row: Row, path: string): boolean {
  return table === 'positions' && path === 'trackId' && (row as Position).issueId !== null;
}

/** The tombstones that hold: not those that a copy's owner knew of when taking the record up again. */
function standing(
  stones: ReadonlyMap<string, Tombstone>,
  copies: readonly Book[],
): Map<string, Tombstone> {
  const held = new Map(stones);
  if (held.size === 0) return held;
  for (const book of copies) {
    const logged = new Set(book.changes.map(({ id }) => id));
    for (const table of tableNames) {
      for (const { id } of book[table]) {
        const stone = held.get(id);
        if (stone && logged.has(stone.removed)) held.delete(id);
      }
    }
  }
  return held;
}

/** Takes out what was removed for good, but for what other rows stand on. Gives the tombstones that hold. */
function settled(
  rows: RowsByTable,
  tombstones: Map<string, Tombstone>,
  { note, isKnown }: Noting,
): ReadonlyMap<string, Tombstone> {
  const ground = groundOf(rows, tombstones);
  for (const [id, stone] of tombstones) {
    const kept = rows.get(stone.table as TableName);
    const row = kept?.get(id);
    if (!kept || !row) continue;
    const needed = ground.get(id);
    if (needed !== undefined) {
      if (needed === 'by-trash') kept.set(id, inTrash(row, stone.removed));
      tombstones.delete(id);
      continue;
    }
    kept.delete(id);
    if (hasUnknownEdit(row, isKnown)) note(removal(row, stone));
  }
  return tombstones;
}

/** Whoever removed it knew of its making, since it was there to be removed. */
export function hasUnknownEdit(row: Row, isKnown: Noting['isKnown']): boolean {
  return Object.values(row.stamps).some((stamp) => !isKnown(stamp));
}

function removal(row: Row, { table, removed: keptStamp }: Tombstone): Overruled {
  const { id: rowId, negotiationId } = row;
  const lostStamp = lastStamp(row);
  const id = `${rowId}..${lostStamp}`;
  return { id, negotiationId, table, rowId, path: '', kept: null, lost: row, keptStamp, lostStamp };
}

function inTrash(row: Row, removed: Stamp): Row {
  if (row.deleted) return row;
  const deleted = laterStamp(lastStamp(row), removed);
  return { ...row, deleted: true, stamps: { ...row.stamps, deleted } };
}

function lastStamp(row: Row): Stamp {
  return Object.values(row.stamps).reduce(laterStamp, row.created);
}

/** Issue and track were moved apart in two copies: the position goes where its issue is, as it did in either. */
function alignTracks(rows: RowsByTable, copies: readonly Book[]): void {
  const positions = rows.get('positions');
  const issues = rows.get('issues') as ReadonlyMap<string, Issue> | undefined;
  if (!positions || !issues) return;
  const astray = new Map<string, Position>();
  for (const row of positions.values()) {
    const position = row as Position;
    if (!isAligned(position, issues)) astray.set(row.id, position);
  }
  if (astray.size === 0) return;
  for (const copy of copies) {
    const own = new Map(copy.issues.map((issue) => [issue.id, issue]));
    for (const each of copy.positions) {
      const position = astray.get(each.id);
      const issue = position && issues.get(position.issueId ?? '');
      if (!position || !issue || !isAligned(each, own)) continue;
      const aligned: Position = { ...position, trackId: issue.trackId };
      positions.set(each.id, aligned);
    }
  }
}

function isAligned({ issueId, trackId }: Position, issues: ReadonlyMap<string, Issue>): boolean {
  const issue = issueId === null ? undefined : issues.get(issueId);
  return issue === undefined || issue.trackId === trackId;
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
  if (one.removed === other.removed) return fuller(one, other);
  return one.removed > other.removed ? one : other;
}

/** The same loss seen twice: against the value that won last. */
function laterKept(one: Overruled, other: Overruled): Overruled {
  if (one.keptStamp === other.keptStamp) return fuller(one, other);
  return one.keptStamp > other.keptStamp ? one : other;
}

const noWords: ReadonlySet<string> = new Set();

/** Where one copy has taken out the words of what was removed for good, they stay out. */
function toldOf(one: Change, other: Change): Change {
  const chosen = fuller(one, other);
  const isSame = one.entries.length === other.entries.length;
  return isSame && (one.subject === '' || other.subject === '')
    ? { ...chosen, subject: '' }
    : chosen;
}

/** A file may leave a part of a gesture out (the analyst's layer): the fuller record of it is kept. */
function fuller<Entry>(one: Entry, other: Entry): Entry {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (left.length !== right.length) return left.length > right.length ? one : other;
  return left >= right ? one : other;
}
