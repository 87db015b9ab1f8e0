import { tableNames, type Book, type TableName } from './book.ts';
import { mergeBooks } from './merge-books.ts';
import type { Row } from './row.ts';
import type { Stamp } from './stamp.ts';

/** How one record fares when a colleague's copy is laid beside one's own. */
export type MergeKind =
  /** Only in the other copy: it comes in. */
  | 'new'
  /** Only the other copy changed it: it changes here. */
  | 'changed-there'
  /** Only one's own copy changed it: nothing changes here. */
  | 'changed-here'
  /** Both changed it, in different fields or in the same. */
  | 'changed-both'
  /** Deleted in the other copy, or removed for good, and not edited here since. */
  | 'deleted-there'
  /** Deleted here, or removed for good, while the other copy still has it. */
  | 'deleted-here';

export interface MergeItem {
  readonly table: TableName;
  readonly id: string;
  readonly kind: MergeKind;
  /** As it stands here; null where it is not. */
  readonly mine: Row | null;
  readonly theirs: Row | null;
  /** As it will be unless one chooses otherwise; null where it stays removed. */
  readonly merged: Row | null;
  readonly fields: readonly MergeField[];
}

/** A field in which the copies differ. */
export interface MergeField {
  /** `title`, `claims.<id>`. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly winner: 'mine' | 'theirs';
  /** Both changed it without knowing of the other's change: worth a look. */
  readonly isContested: boolean;
}

export interface MergePlan {
  readonly items: readonly MergeItem[];
  readonly merged: Book;
}

/** What a merge would do, item by item in the order of the tables; rows that are equal are left out. Writes nothing. */
export function mergePlan(mine: Book, theirs: Book): MergePlan {
  const merged = mergeBooks(mine, theirs);
  const known: Known = { mine: logged(mine), theirs: logged(theirs) };
  const items = tableNames.flatMap((table) => {
    const [own, other, both] = [byId(mine[table]), byId(theirs[table]), byId(merged[table])];
    return Array.from(new Set([...own.keys(), ...other.keys()])).flatMap((id): MergeItem[] => {
      const rows = {
        mine: own.get(id) ?? null,
        theirs: other.get(id) ?? null,
        merged: both.get(id) ?? null,
      };
      const fields = rows.mine && rows.theirs ? fieldsOf(rows.mine, rows.theirs, known) : [];
      const kind = kindOf(rows, fields);
      return kind ? [{ table, id, kind, ...rows, fields }] : [];
    });
  });
  return { items, merged };
}

interface Rows {
  readonly mine: Row | null;
  readonly theirs: Row | null;
  readonly merged: Row | null;
}

function kindOf({ mine, theirs, merged }: Rows, fields: readonly MergeField[]): MergeKind | null {
  if (!mine)
    return merged ? (merged.deleted ? null : 'new') : theirs?.deleted ? null : 'deleted-here';
  if (!theirs) return merged ? null : mine.deleted ? null : 'deleted-there';
  if (fields.length === 0) return null;
  const deletion = fields.find(({ path }) => path === 'deleted');
  if (deletion && merged?.deleted !== false) return mine.deleted ? 'deleted-here' : 'deleted-there';
  if (!merged) return 'deleted-there';
  const winners = new Set(fields.map(({ winner }) => winner));
  if (winners.size > 1 || fields.some(({ isContested }) => isContested)) return 'changed-both';
  return winners.has('theirs') ? 'changed-there' : 'changed-here';
}

/** The gestures that each copy knows of. */
interface Known {
  readonly mine: ReadonlySet<Stamp>;
  readonly theirs: ReadonlySet<Stamp>;
}

const identity = new Set(['id', 'negotiationId', 'created', 'stamps']);

function fieldsOf(mine: Row, theirs: Row, known: Known): readonly MergeField[] {
  return pathsOf(mine, theirs).flatMap((path): MergeField[] => {
    const [own, other] = [valueAt(mine, path), valueAt(theirs, path)];
    if (isSame(own, other)) return [];
    const [ownStamp, otherStamp] = [stampAt(mine, path), stampAt(theirs, path)];
    const winner = ownStamp >= otherStamp ? 'mine' : 'theirs';
    const isContested =
      ownStamp !== otherStamp &&
      ownStamp !== mine.created &&
      otherStamp !== theirs.created &&
      !(winner === 'mine' ? known.mine.has(otherStamp) : known.theirs.has(ownStamp));
    return [{ path, mine: own, theirs: other, winner, isContested }];
  });
}

/** Fields, or members of the maps in which a copy has changed a member by itself. */
function pathsOf(mine: Row, theirs: Row): readonly string[] {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Array.from(names)
    .filter((name) => !identity.has(name))
    .flatMap((name) => {
      const maps = [fieldOf(mine, name), fieldOf(theirs, name)];
      if (!maps.every(isMap)) return [name];
      const members = new Set(maps.flatMap((map) => Object.keys(map)));
      return Array.from(members, (member) => `${name}.${member}`);
    });
}

function stampAt(row: Row, path: string): Stamp {
  const dot = path.indexOf('.');
  const whole = dot < 0 ? row.created : (row.stamps[path.slice(0, dot)] ?? row.created);
  const own = row.stamps[path] ?? whole;
  return own > whole ? own : whole;
}

function valueAt(row: Row, path: string): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return fieldOf(row, path);
  const map = fieldOf(row, path.slice(0, dot));
  return isMap(map) ? (map[path.slice(dot + 1)] ?? null) : null;
}

function fieldOf(row: Row, name: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[name] ?? null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('edtf' in value);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || ordered(a) === ordered(b);
}

/** JSON with sorted keys: copies may list them in another order. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function logged(book: Book): ReadonlySet<Stamp> {
  return new Set(book.changes.map(({ id }) => id));
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
