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
  let then: R[] | undefined;
  for (const at of changingIn(rows, log)) {
    const row = rows[at] as R;
    const rewound = rowAt(row, until, log.get(row.id));
    if (rewound === row) continue;
    then ??= [...rows];
    then[at] = rewound;
  }
  return then ?? rows;
}

const changing = new WeakMap<readonly Row[], { log: ChangeLog; places: readonly number[] }>();

/** The places of those rows that the log lists: looked for once, since most of them never changed. */
function changingIn(rows: readonly Row[], log: ChangeLog): readonly number[] {
  if (log.size === 0) return [];
  const before = changing.get(rows);
  if (before?.log === log) return before.places;
  const places: number[] = [];
  for (const [at, { id }] of rows.entries()) if (log.has(id)) places.push(at);
  changing.set(rows, { log, places });
  return places;
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
