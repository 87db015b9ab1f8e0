import type { Moment } from './as-of.ts';
import { tableNames, type Book, type TableName } from './book.ts';
import type { Change } from './change.ts';
import type { Position } from './position.ts';
import { changesByRow, isLogged, rewind, type RowChange } from './rewind.ts';
import type { Row } from './row.ts';
import { stampTime } from './stamp.ts';
import { statedBook } from './stated-book.ts';

/**
 * A negotiation's book as it was on record at a moment; rows that did not change keep their identity.
 *
 * By date logged: the rows made before the moment, each as it stood then; positions by `loggedAt`. Rows
 * whose changes the log does not list (imports) stand as they are from their `created` on.
 *
 * By date stated: what was said or dated up to that day, whenever it was logged, see `statedBook`. Titles,
 * statuses and other fields that change follow the log even so: what was logged only later is shown as
 * it was first logged.
 *
 * The negotiation's own row is always there, so that its page has a title.
 */
export function bookAt(book: Book, moment: Moment): Book {
  const log = logOf(book.changes);
  const rewound = (table: TableName) => rowsAt<Row>(book[table], moment.until, log);
  const rows = Object.fromEntries(tableNames.map((table) => [table, rewound(table)]));
  const changes = book.changes.filter(({ id }) => stampTime(id) < moment.until);
  const then = { ...rows, changes } as unknown as Book;
  return moment.by === 'stated' ? statedBook(then, moment) : loggedBook(then, moment);
}

function loggedBook(book: Book, { until }: Moment): Book {
  const isKnown = (row: Row | Position) =>
    'loggedAt' in row ? row.loggedAt < until : isLogged(row, until);
  const tables = tableNames.map((table) => [
    table,
    (book[table] as readonly Row[]).filter(isKnown),
  ]);
  return { ...book, ...Object.fromEntries(tables), negotiations: book.negotiations };
}

/** The same array where no row of it was another then. */
function rowsAt<R extends Row>(
  rows: readonly R[],
  until: number,
  log: ReadonlyMap<string, readonly RowChange[]>,
): readonly R[] {
  if (log.size === 0) return rows;
  const then = rows.map((row) => rowAt(row, until, log.get(row.id)));
  return then.every((row, at) => row === rows[at]) ? rows : then;
}

function rowAt<R extends Row>(row: R, until: number, log: readonly RowChange[] | undefined): R {
  if (log === undefined) return row;
  const first = log.findIndex(({ at }) => at >= until);
  if (first < 0) return row;
  const then = rewind(row, log.slice(first));
  // Logged later and deleted since: a slip, which no earlier day brings back.
  return row.deleted && !isLogged(row, until) ? { ...then, deleted: true } : then;
}

const logs = new WeakMap<readonly Change[], ReadonlyMap<string, readonly RowChange[]>>();

/** Worked out once for each reading of the log, since a moment may move many times in a second. */
function logOf(changes: readonly Change[]) {
  const known = logs.get(changes);
  if (known) return known;
  const log = changesByRow(changes);
  logs.set(changes, log);
  return log;
}
