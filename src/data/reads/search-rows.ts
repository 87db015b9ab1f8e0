import type { Rows } from '#domain/book.ts';
import type { Change, ChangeEntry } from '#domain/change.ts';
import { searchedInOrder, searchedTables, type SearchedTable } from '#domain/query-keys.ts';
import { isFarAhead, stampBefore, type Stamp } from '#domain/stamp.ts';
import { database } from '#data/database.ts';
import { watch, type Subscription } from '#data/live.ts';
import { pageKeyOf } from '#data/page.ts';
import { rewrittenMarks } from '#data/rewritten.ts';
import { bookRows } from './book-stream.ts';

/** Rows of one table; deleted ones too. */
export interface SearchRows {
  readonly table: SearchedTable;
  readonly rows: readonly Rows[SearchedTable][];
}

/** Everything that is searched of some negotiations, batch by batch. */
export async function* rowsToSearch(ids: readonly string[]): AsyncGenerator<SearchRows, void> {
  for await (const { table, rows } of bookRows(ids, searchedInOrder))
    yield { table: table as SearchedTable, rows: rows as unknown as Rows[SearchedTable][] };
}

/** The rows that a gesture touched, as they are now; null for those that are gone. */
export async function rowsOfEntries(
  negotiationId: string,
  entries: readonly ChangeEntry[],
): Promise<readonly (SearchRows | { readonly gone: string })[]> {
  const found: (SearchRows | { readonly gone: string })[] = [];
  const positions = new Map<string, ReadonlySet<string>>();
  for (const { table, id, issueId, before, after } of entries) {
    if (table === 'positions') {
      for (const issue of [issueId, before['issueId'], after['issueId']]) {
        if (issue === undefined) continue;
        const key = pageKeyOf({ negotiationId, issueId: issue as string | null });
        positions.set(key, new Set([...(positions.get(key) ?? []), id]));
      }
    } else if (isSearched(table)) {
      const row = await database.table<Rows[SearchedTable], string>(table).get(id);
      found.push(row ? { table, rows: [row] } : { gone: id });
    }
  }
  for (const [key, ids] of positions) {
    const pages = await database.pages.where('issueId').equals(key).toArray();
    const rows = pages.flatMap((page) => page.positions).filter(({ id }) => ids.has(id));
    found.push({ table: 'positions', rows });
  }
  return found;
}

function isSearched(table: string): table is SearchedTable {
  return (searchedTables as ReadonlySet<string>).has(table);
}

/** What has been written since the last look. */
export interface SearchNews {
  /** Oldest first; without those of a file that waits to be brought in, and may be declined. */
  readonly changes: readonly Change[];
  /** Negotiations that are here, deleted ones too; not those that are still being brought in. */
  readonly negotiations: readonly string[];
  /** By negotiation a mark that differs after it was written past the change log; blank: everything was. */
  readonly rewritten: ReadonlyMap<string, string>;
}

/** @param since the gesture after which news is wanted; a later one each time that it is asked for */
export function watchSearchNews(
  since: () => Stamp,
  onNews: (news: SearchNews) => void,
  onError: (error: unknown) => void,
): Subscription {
  return watch(() => searchNews(since()), onNews, onError);
}

async function searchNews(since: Stamp): Promise<SearchNews> {
  // A stamp from a clock far ahead must not hide what comes after it.
  const now = Date.now();
  const bound = isFarAhead(since, now) ? stampBefore(now) : since;
  const [all, staged, negotiations, rewritten] = await Promise.all([
    database.changes.where('id').above(bound).toArray(),
    database.staged.toCollection().primaryKeys(),
    database.negotiations.toCollection().primaryKeys(),
    rewrittenMarks(database.device),
  ]);
  const waiting = new Set<string>(staged);
  const changes = all.filter(({ negotiationId }) => !waiting.has(negotiationId));
  return { changes, negotiations, rewritten };
}

/** The latest gesture of all negotiations, or a stamp before all that come from now on; blank: none. */
export async function latestChange(): Promise<Stamp> {
  const last = await database.changes.orderBy('id').last();
  if (!last) return '';
  // Of a file that may be declined: what is done after that may come before it.
  const isWaiting = (await database.staged.get(last.negotiationId)) !== undefined;
  const before = stampBefore(Date.now());
  return isWaiting && before < last.id ? before : last.id;
}
