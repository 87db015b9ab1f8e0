import { isLogged, rewind, type RowChange } from './rewind.ts';
import type { Row } from './row.ts';

/** Each row's changes by its id, oldest first. */
export type ChangeLog = ReadonlyMap<string, readonly RowChange[]>;

/** The same array where no row of it was another then. @param until epoch milliseconds */
export function rowsAt<R extends Row>(
  rows: readonly R[],
  until: number,
  log: ChangeLog,
): readonly R[] {
  if (log.size === 0) return rows;
  const then = rows.map((row) => rowAt(row, until, log.get(row.id)));
  return then.every((row, at) => row === rows[at]) ? rows : then;
}

/** A row as it was before what the log lists from then on; the same one where that is nothing. */
export function rowAt<R extends Row>(
  row: R,
  until: number,
  log: readonly RowChange[] | undefined,
): R {
  if (log === undefined) return row;
  const first = log.findIndex(({ at }) => at >= until);
  if (first < 0) return row;
  const then = rewind(row, log.slice(first));
  // Logged later and deleted since: a slip, which no earlier day brings back.
  return row.deleted && !isLogged(row, until) ? { ...then, deleted: true } : then;
}
