import type { Row } from './row.ts';
import { laterStamp, type Stamp } from './stamp.ts';

/** What a merge did not keep, so that it can be recorded. */
interface Lost {
  /** The field's path: `title`, `claims.<id>`. */
  readonly path: string;
  readonly kept: unknown;
  readonly lost: unknown;
  readonly keptStamp: Stamp;
  readonly lostStamp: Stamp;
}

export interface Merged<R extends Row> {
  readonly row: R;
  readonly lost: readonly Lost[];
}

/**
 * Two copies of one row: of each field, and of each member of a map, the later stamp wins; what was
 * never changed counts as of the row's making, and is no loss. A deletion with a later edit elsewhere keeps
 * the edit. Unknown fields are merged like any other. Commutative, associative and idempotent.
 */
export function mergeRows<R extends Row>(ours: R, theirs: R): Merged<R> {
  const [a, b] = [heldDeleted(ours), heldDeleted(theirs)];
  const created = a.created < b.created ? a.created : b.created;
  const row: Record<string, unknown> = { id: a.id, negotiationId: a.negotiationId, created };
  const stamps: Record<string, Stamp> = {};
  const lost: Lost[] = [];
  const settle = (path: string, one: Reading, two: Reading): unknown => {
    const [kept, other] = isBefore(one, two) ? [two, one] : [one, two];
    const isBase = other.stamp === created && kept.stamp !== created;
    if (!isBase && canonical(kept.value) !== canonical(other.value)) {
      lost.push(lostOf(path, kept, other));
    }
    return kept.value;
  };
  const { left, right } = { left: a as Fields, right: b as Fields };
  for (const field of namesIn(left, right)) {
    const stamp = laterStamp(stampOf(a, field), stampOf(b, field));
    if (stamp !== created || field in a.stamps || field in b.stamps) stamps[field] = stamp;
    if (isMap(left[field]) && isMap(right[field])) {
      row[field] = mergeMaps(field, a, b, stamps, settle);
    } else {
      const value = settle(field, readField(a, field), readField(b, field));
      if (value !== undefined) row[field] = value;
    }
  }
  row['stamps'] = sorted(stamps);
  if (row['deleted'] !== true) return { row: row as unknown as R, lost };
  const edit = Object.values(stamps).reduce(laterStamp, created);
  const deletion = stamps['deleted'] ?? created;
  if (edit <= deletion) return { row: row as unknown as R, lost };
  row['deleted'] = false;
  const revived = lostOf(
    'deleted',
    { value: false, stamp: edit },
    { value: true, stamp: deletion },
  );
  return {
    row: row as unknown as R,
    lost: [...lost.filter(({ path }) => path !== 'deleted'), revived],
  };
}

/** What was edited in the trash was deleted in full knowledge of the edit: it counts as deleted since then. */
function heldDeleted<R extends Row>(row: R): R {
  if (!row.deleted) return row;
  const last = Object.values(row.stamps).reduce(laterStamp, row.created);
  if (last <= stampOf(row, 'deleted')) return row;
  return { ...row, stamps: { ...row.stamps, deleted: last } };
}

function lostOf(path: string, kept: Reading, lost: Reading): Lost {
  return { path, kept: kept.value, lost: lost.value, keptStamp: kept.stamp, lostStamp: lost.stamp };
}

type Fields = Readonly<Record<string, unknown>>;

interface Reading {
  readonly value: unknown;
  readonly stamp: Stamp;
}

const identity = new Set(['id', 'negotiationId', 'created', 'stamps']);

function namesIn(left: Fields, right: Fields): readonly string[] {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => !identity.has(name)).toSorted();
}

function mergeMaps(
  field: string,
  a: Row,
  b: Row,
  stamps: Record<string, Stamp>,
  settle: (path: string, one: Reading, two: Reading) => unknown,
): Fields {
  const merged: Record<string, unknown> = {};
  for (const member of membersIn(field, a, b)) {
    const path = `${field}.${member}`;
    const own = [a, b].flatMap((row) => row.stamps[path] ?? []);
    if (own.length > 0) stamps[path] = own.reduce(laterStamp);
    const value = settle(path, readMember(a, field, member), readMember(b, field, member));
    if (value !== undefined) merged[member] = value;
  }
  return merged;
}

/** Members that either copy holds, or has a stamp of: one that was taken out has only its stamp. */
function membersIn(field: string, a: Row, b: Row): readonly string[] {
  const members = new Set<string>();
  for (const row of [a, b]) {
    for (const member of Object.keys(mapOf(row, field))) members.add(member);
    for (const path of Object.keys(row.stamps)) {
      if (path.startsWith(`${field}.`)) members.add(path.slice(field.length + 1));
    }
  }
  return [...members].toSorted();
}

function readField(row: Row, field: string): Reading {
  return { value: (row as unknown as Fields)[field], stamp: stampOf(row, field) };
}

/** A member counts as of its own stamp, or of the whole map's where that is later. */
function readMember(row: Row, field: string, member: string): Reading {
  const whole = stampOf(row, field);
  const own = row.stamps[`${field}.${member}`] ?? whole;
  const map = mapOf(row, field);
  return {
    value: Object.hasOwn(map, member) ? map[member] : undefined,
    stamp: laterStamp(own, whole),
  };
}

function stampOf(row: Row, path: string): Stamp {
  return row.stamps[path] ?? row.created;
}

function mapOf(row: Row, field: string): Fields {
  const value = (row as unknown as Fields)[field];
  return isMap(value) ? value : {};
}

/** Sets and rows kept by id merge member by member; a date is one value. */
function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('edtf' in value);
}

/** Only a damaged copy holds other content under the same stamp; which one wins is then the same for everybody. */
function isBefore(one: Reading, two: Reading): boolean {
  if (one.stamp !== two.stamp) return one.stamp < two.stamp;
  return canonical(one.value) < canonical(two.value);
}

/** JSON with sorted keys; of nothing, what sorts before all JSON. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isMap(inner) || isDate(inner) ? sorted(inner as Fields) : inner,
    ) ?? ''
  );
}

function isDate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}

function sorted<Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
