import type { TableName } from './book.ts';
import type { Position } from './position.ts';
import type { Row } from './row.ts';
import { isSameValue } from './same-value.ts';
import { laterStamp, type Stamp } from './stamp.ts';

/** A field in which the copies differ. */
export interface MergeField {
  /** `title`, `claims.<id>`; blank: the whole record. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whose value stands unless one chooses otherwise. */
  readonly winner: 'mine' | 'theirs';
  /** Both changed it without knowing of the other's change: worth a look. */
  readonly isContested: boolean;
}

/** Whether both copies' logs tell of a gesture. */
export type IsKnown = (stamp: Stamp) => boolean;

/** Where two copies of a row differ, and which of them the merged row follows. */
export function differingFields(
  table: TableName,
  mine: Row,
  theirs: Row,
  merged: Row,
  isKnown: IsKnown,
): readonly MergeField[] {
  return pathsOf(mine, theirs).flatMap((path): readonly MergeField[] => {
    const [own, other] = [valueAt(mine, path), valueAt(theirs, path)];
    if (isSameValue(own, other) || isOfIssue(table, merged, path)) return [];
    const winner = isSameValue(valueAt(merged, path), own) ? 'mine' : 'theirs';
    const isContested =
      path === 'deleted'
        ? isDeletionContested(mine, theirs, isKnown)
        : isChangedApart(stampAt(mine, path), stampAt(theirs, path), mine, isKnown);
    return [{ path, mine: own, theirs: other, winner, isContested }];
  });
}

/** A position's track follows its issue. */
function isOfIssue(table: TableName, row: Row, path: string): boolean {
  return table === 'positions' && path === 'trackId' && (row as Position).issueId !== null;
}

function isChangedApart(own: Stamp, other: Stamp, { created }: Row, isKnown: IsKnown): boolean {
  if (own === other) return true;
  const earlier = own < other ? own : other;
  return earlier !== created && !isKnown(earlier);
}

/** One copy deleted it while the other went on with it. */
function isDeletionContested(mine: Row, theirs: Row, isKnown: IsKnown): boolean {
  const [gone, there] = mine.deleted ? [mine, theirs] : [theirs, mine];
  if (isKnown(stampAt(gone, 'deleted'))) return false;
  return Object.values(there.stamps).some((stamp) => !isKnown(stamp));
}

const identity = new Set(['id', 'negotiationId', 'created', 'stamps']);

/** Fields, and members of maps by themselves. */
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
  return laterStamp(row.stamps[path] ?? whole, whole);
}

/** The value of a field, or of a member of a map; null where there is none. */
export function valueAt(row: Row, path: string): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return fieldOf(row, path);
  const map = fieldOf(row, path.slice(0, dot));
  const member = path.slice(dot + 1);
  return isMap(map) && Object.hasOwn(map, member) ? map[member] : null;
}

function fieldOf(row: Row, name: string): unknown {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  return Object.hasOwn(fields, name) ? fields[name] : null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('edtf' in value);
}
