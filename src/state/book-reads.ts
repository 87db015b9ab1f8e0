import type { BookThen } from '#domain/book-at.ts';
import type { Book, Rows, TableName } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import type { IssueId } from '#domain/id.ts';
import type { Position } from '#domain/position.ts';
import { byRank } from '#domain/row.ts';
import type { FolderTable } from '#data/reads/rows.ts';
import type { IssuePositions } from '#data/reads/positions.ts';
import { pause } from './pause.ts';

// What the named reads give, taken from a book in memory instead of the disk. Worked out once for each
// book, so that what is drawn from equal reads stays.

/** Live rows, in the order of `rowsOf`. */
export function rowsIn<T extends FolderTable>(book: Book, table: T): readonly Rows[T][] {
  return once(book, `rows/${table}`, () => {
    const rows = (book[table] as readonly Rows[T][]).filter((row) => !row.deleted);
    const isRanked = rows[0] !== undefined && 'rank' in rows[0];
    if (!isRanked) return rows;
    const ranked = rows as unknown as readonly { readonly rank: string; readonly id: string }[];
    return ranked.toSorted(byRank) as unknown as readonly Rows[T][];
  });
}

/** Deleted or not; null if there is none. */
export function rowIn<T extends TableName>(book: Book, table: T, id: string): Rows[T] | null {
  const rows = once(
    book,
    `ids/${table}`,
    () => new Map((book[table] as readonly Rows[T][]).map((row) => [String(row.id), row])),
  );
  return rows.get(id) ?? null;
}

/** Positions of the whole negotiation, issue by issue. */
export function positionsIn(book: Book): readonly IssuePositions[] {
  return once(book, 'positions', () => {
    const byIssue = new Map<IssuePositions['id'], Position[]>();
    for (const position of book.positions) {
      const list = byIssue.get(position.issueId);
      if (list) list.push(position);
      else byIssue.set(position.issueId, [position]);
    }
    return Array.from(byIssue, ([id, positions]) =>
      issueOf(id, shared(book, `issue/${id}`, positions)),
    );
  });
}

export function positionsOfTrackIn(book: BookThen, trackId: string): readonly IssuePositions[] {
  return once(book, `track/${trackId}`, () =>
    book.positionsThen
      .issuesOfTrack(trackId)
      .flatMap((id) => issueIn(book, id))
      .filter(({ positions }) => positions[0]?.trackId === trackId),
  );
}

/** Issues without positions are left out. */
export function positionsOfIssuesIn(
  book: BookThen,
  issueIds: readonly string[],
): readonly IssuePositions[] {
  return once(book, `issues/${issueIds.join()}`, () =>
    issueIds.flatMap((id) => issueIn(book, id as IssueId)),
  );
}

const issuesAtOnce = 16;

/** The same some at a time, so that the page answers in between; issues without positions come empty. */
export async function* issuesInTurn(
  book: BookThen,
  issueIds: readonly IssueId[],
): AsyncGenerator<readonly IssuePositions[], void> {
  for (let from = 0; from < issueIds.length; from += issuesAtOnce) {
    await pause();
    yield issueIds
      .slice(from, from + issuesAtOnce)
      .map((id) => ({ id, version: '', positions: book.positionsThen.ofIssue(id) }));
  }
}

function issueIn(book: BookThen, id: string | null): readonly IssuePositions[] {
  const positions = book.positionsThen.ofIssue(id);
  if (positions.length === 0) return [];
  return [issueOf(id, shared(book, `issue/${id}`, positions))];
}

export function unsortedIn(book: Book): readonly Position[] {
  return once(book, 'unsorted', () =>
    book.positions.filter(({ issueId, deleted }) => issueId === null && !deleted),
  );
}

/** Newest first. */
export function changesIn(book: Book, limit: number): readonly Change[] {
  return once(book, `changes/${limit}`, () =>
    book.changes.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit),
  );
}

const worked = new WeakMap<Book, Map<string, unknown>>();

function once<T>(book: Book, key: string, work: () => T): T {
  const known = worked.get(book) ?? new Map<string, unknown>();
  worked.set(book, known);
  if (!known.has(key)) known.set(key, shared(book, key, work()));
  return known.get(key) as T;
}

/** What was read of the day before, of each record that is looked back on. */
const latest = new WeakMap<Book['negotiations'], Map<string, unknown>>();

/** What is the same on both days is the same array, so that only what differs is drawn again. */
function shared<T>(book: Book, key: string, now: T): T {
  if (!Array.isArray(now)) return now;
  const reads = latest.get(book.negotiations) ?? new Map<string, unknown>();
  latest.set(book.negotiations, reads);
  const before = reads.get(key) as readonly unknown[] | undefined;
  const isSame =
    before?.length === now.length && now.every((each: unknown, at) => each === before[at]);
  if (isSame) return before as T;
  reads.set(key, now);
  return now;
}

const issues = new WeakMap<readonly Position[], IssuePositions>();

function issueOf(id: IssuePositions['id'], positions: readonly Position[]): IssuePositions {
  const before = issues.get(positions);
  if (before) return before;
  const issue = { id, version: '', positions };
  issues.set(positions, issue);
  return issue;
}
