import type { Moment } from './as-of.ts';
import { tableNames, type Book, type TableName } from './book.ts';
import type { Change } from './change.ts';
import { finished } from './pieces.ts';
import { historyInPieces } from './position-history.ts';
import { positionsThen, type PositionsThen } from './positions-then.ts';
import { changesByRow, isLogged } from './rewind.ts';
import { rowsAt, type ChangeLog } from './row-at.ts';
import type { Row } from './row.ts';
import { stampTime } from './stamp.ts';
import { daysOf, statedBook } from './stated-book.ts';
import { stateInPieces } from './stated-positions.ts';

/** A book of an earlier moment; its positions are worked out when they are asked for. */
export type BookThen = Book & { readonly positionsThen: PositionsThen };

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
export function bookAt(book: Book, moment: Moment): BookThen {
  return finished(bookInPieces(book, moment));
}

/** The same with rests, in which a page may answer. */
export function* bookInPieces(book: Book, moment: Moment): Generator<void, BookThen> {
  const log = logOf(book.changes);
  const { steady } = yield* historyInPieces(book, log);
  const rows: Record<string, readonly Row[]> = {};
  for (const table of otherTables) {
    rows[table] = rowsAt<Row>(book[table], moment.until, log);
    yield;
  }
  const changes = book.changes.filter(({ id }) => stampTime(id) < moment.until);
  const others = { ...book, ...rows, changes, positions: [] } as unknown as Book;
  if (moment.by === 'stated') yield* stateInPieces(steady, others.sources);
  const positions = positionsThen(book, { moment, log, sources: others.sources });
  yield;
  const then =
    moment.by === 'stated'
      ? yield* statedBook(others, positions, moment)
      : loggedBook(others, moment);
  return {
    ...then,
    positionsThen: positions,
    get positions() {
      return positions.all();
    },
  };
}

/** What is the same of a book at every moment, worked out ahead with rests, in which a page may answer. */
export function* beforeMoments(book: Book): Generator<void, void> {
  const log = logOf(book.changes);
  const { steady } = yield* historyInPieces(book, log);
  yield* stateInPieces(steady, book.sources);
  for (const table of otherTables) {
    rowsAt<Row>(book[table], Infinity, log);
    yield;
  }
  daysOf(book);
}

type OtherTable = Exclude<TableName, 'positions'>;
const otherTables = tableNames.filter((table): table is OtherTable => table !== 'positions');

function loggedBook(book: Book, { until }: Moment): Book {
  const tables = otherTables.map((table) => [
    table,
    (book[table] as readonly Row[]).filter((row) => isLogged(row, until)),
  ]);
  return { ...book, ...Object.fromEntries(tables), negotiations: book.negotiations };
}

const logs = new WeakMap<readonly Change[], ChangeLog>();

/** Worked out once for each reading of the log, since a moment may move many times in a second. */
function logOf(changes: readonly Change[]): ChangeLog {
  const known = logs.get(changes);
  if (known) return known;
  const log = changesByRow(changes);
  logs.set(changes, log);
  return log;
}
