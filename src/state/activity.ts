import { activityPage, overruledOf, type ActivityPage } from '#data/reads/activity.ts';
import { recordOf, recordsOf, type KnownRecord } from '#data/reads/names.ts';
import { positionAt } from '#data/reads/positions.ts';
import { isInActivity, type ActivityFilter } from '#domain/activity.ts';
import { tableNames, type Book } from '#domain/book.ts';
import type { Overruled } from '#domain/overruled.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import type { Stamp } from '#domain/stamp.ts';
import { useThen } from './as-of.ts';
import { changesIn, rowIn } from './book-reads.ts';
import { useLive } from './live.ts';

export type { ActivityPage } from '#data/reads/activity.ts';
export type { KnownRecord } from '#data/reads/names.ts';

/** A page of the change log, newest first; as of an earlier day what was in it then. */
export function useActivityPage(
  negotiationId: string,
  filter: ActivityFilter,
  before: Stamp | null,
): ActivityPage {
  const then = useThen();
  const key = `activity/${negotiationId}/${filter.thing}/${filter.recordId}/${before}`;
  const now = useLive(key, () => activityPage(negotiationId, filter, before));
  if (then?.negotiationId !== negotiationId) return now;
  const all = changesIn(then.book, Infinity).filter(
    (change) => (before === null || change.id < before) && isInActivity(change, filter),
  );
  const changes = all.slice(0, shownAtOnce);
  return { changes, next: all.length > shownAtOnce ? (changes.at(-1)?.id ?? null) : null };
}

const shownAtOnce = 50;

/** Every record of a negotiation but its positions, by its id; deleted ones too. */
export function useRecords(negotiationId: string): ReadonlyMap<string, KnownRecord> {
  const then = useThen();
  const now = useLive(`records/${negotiationId}`, () => recordsOf(negotiationId));
  return then?.negotiationId === negotiationId ? recordsIn(then.book) : now;
}

/** One position, deleted or not; null where there is none at that address. */
export function usePosition(ref: PositionRef): Position | null {
  const then = useThen();
  const { negotiationId, issueId, id } = ref;
  const now = useLive(`position/${negotiationId}/${issueId}/${id}`, () => positionAt(ref));
  return then?.negotiationId === negotiationId ? rowIn(then.book, 'positions', id) : now;
}

/** What merges did not keep of a record. */
export function useOverruled(rowId: string): readonly Overruled[] {
  return useLive(`overruled/${rowId}`, () => overruledOf(rowId));
}

const known = new WeakMap<Book, ReadonlyMap<string, KnownRecord>>();

function recordsIn(book: Book): ReadonlyMap<string, KnownRecord> {
  const records =
    known.get(book) ??
    new Map(
      tableNames.flatMap((table) =>
        table === 'positions'
          ? []
          : book[table].map((row) => [String(row.id), recordOf(table, row)] as const),
      ),
    );
  known.set(book, records);
  return records;
}
