import type { Change, ChangeEntry } from './change.ts';
import type { Row } from './row.ts';
import { stampTime } from './stamp.ts';

/** What a gesture changed in one row, and when, in epoch milliseconds. */
export interface RowChange {
  readonly at: number;
  readonly before: ChangeEntry['before'];
}

/**
 * A row as it stood before some later changes: each field gets the `before` of the earliest of them.
 * What was deleted meanwhile is there again. Whether the row was there at all is for `created` to say.
 * @param later oldest first
 */
export function rewind<R extends Row>(row: R, later: readonly RowChange[]): R {
  if (later.length === 0) return row;
  const then = { ...row } as unknown as Record<string, unknown>;
  for (const { before } of later.toReversed()) {
    for (const [path, value] of Object.entries(before)) put(then, path, value);
  }
  return then as unknown as R;
}

/** Each row's changes by its id, oldest first; bulk imports list none. */
export function changesByRow(
  changes: readonly Change[],
): ReadonlyMap<string, readonly RowChange[]> {
  const byRow = new Map<string, RowChange[]>();
  for (const { id: stamp, entries } of changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const at = stampTime(stamp);
    for (const { id, isNew, before } of entries) {
      if (isNew) continue;
      const known = byRow.get(id);
      if (known) known.push({ at, before });
      else byRow.set(id, [{ at, before }]);
    }
  }
  return byRow;
}

/** Whether a row had been made by then. @param until epoch milliseconds */
export function isLogged({ created }: Pick<Row, 'created'>, until: number): boolean {
  return stampTime(created) < until;
}

/** A member that was not there before (null) is taken out of its map. */
function put(row: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot < 0) {
    row[path] = value;
    return;
  }
  const [field, key] = [path.slice(0, dot), path.slice(dot + 1)];
  const { [key]: _now, ...rest } = (row[field] ?? {}) as Readonly<Record<string, unknown>>;
  row[field] = value === null ? rest : { ...rest, [key]: value };
}
