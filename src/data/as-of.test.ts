import { asOfBases, momentOf, type Moment } from '#domain/as-of.ts';
import { bookAt } from '#domain/book-at.ts';
import { tableNames, type Book } from '#domain/book.ts';
import { changesSince } from '#domain/changes-since.ts';
import { dayAfter, dayOf, type Day } from '#domain/day.ts';
import { finished } from '#domain/pieces.ts';
import type { Position } from '#domain/position.ts';
import { changesByRow } from '#domain/rewind.ts';
import { rowsAt } from '#domain/row-at.ts';
import { statedPositions } from '#domain/stated-positions.ts';
import { plainChanges, slowChanges } from './slow-changes.fixture.ts';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { makeMove, type Move } from './random-history.fixture.ts';
import { wholeBook } from './reads/book.ts';

const anHour = 3_600_000;
// Each history begins after the one before it: the clock of stamps never goes back.
let now = Date.UTC(2031, 0, 1);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterEach(() => void vi.useRealTimers());

interface Snapshot {
  readonly at: number;
  readonly book: Book;
}

/** A history made through the real verbs, and the whole book after each gesture. */
async function live(moves: readonly Move[]): Promise<readonly Snapshot[]> {
  await wipe();
  const talks = await arden();
  const snapshots: Snapshot[] = [{ at: now, book: await wholeBook(talks.id) }];
  for (const move of moves) {
    now += move.pause * anHour;
    vi.setSystemTime(now);
    await makeMove(talks, snapshots.at(-1)?.book ?? (await wholeBook(talks.id)), move);
    snapshots.push({ at: now, book: await wholeBook(talks.id) });
  }
  now += 72 * anHour;
  return snapshots;
}

/** What a person would call the same: live rows without stamps; a withdrawn member is as good as none. */
function content(book: Book): unknown {
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      book[table]
        .filter((row) => !row.deleted)
        .map(({ created: _created, stamps: _stamps, ...row }) => withoutNulls(row))
        .toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
    ]),
  );
}

function withoutNulls(row: object): Readonly<Record<string, unknown>> {
  const isMap = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('edtf' in value);
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      isMap(value)
        ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
        : value,
    ]),
  );
}

const move = fc.record({
  kind: fc.nat(1000),
  pick: fc.nat(1000),
  pause: fc.integer({ min: 1, max: 40 }),
});
const history = fc.array(move, { minLength: 20, maxLength: 30 });
const seed = Date.now() % 0x7fffffff;
console.info(`seed ${seed}`);

test('the record as of any day by date logged is what was on the disk at the end of that day', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      const snapshots = await live(moves);
      const last = snapshots.at(-1)?.book as Book;
      for (const [index, { at, book }] of snapshots.entries()) {
        const exact = bookAt(last, { by: 'logged', day: dayOf(at), until: at + 1 });
        expect(content(exact)).toEqual(content(book));
        const next = snapshots[index + 1];
        if (next && dayOf(next.at) === dayOf(at)) continue;
        const ofDay = bookAt(last, momentOf({ day: dayOf(at), by: 'logged' }));
        expect(content(ofDay)).toEqual(content(book));
      }
    }),
    { numRuns: 10, seed },
  );
}, 120_000);

test('what changed since agrees with a slow comparison of the two records', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      const snapshots = await live(moves);
      const last = snapshots.at(-1) as Snapshot;
      const today = dayOf(last.at);
      for (const { at, book } of snapshots) {
        const then = {
          book: bookAt(last.book, { by: 'logged', day: dayOf(at), until: at + 1 }),
          today: dayOf(at),
        };
        const fast = finished(changesSince(then, { book: last.book, today }));
        expect(plainChanges(fast)).toEqual(
          slowChanges({ book, today: dayOf(at) }, { book: last.book, today }),
        );
      }
    }),
    { numRuns: 10, seed },
  );
}, 120_000);

test('issue by issue, and all at once, positions are what rewinding all of them gives', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      const snapshots = await live(moves);
      const { at, book } = snapshots.at(-1) as Snapshot;
      const first = dayOf(snapshots[0]?.at ?? 0);
      const issues = [null, ...book.issues.map(({ id }) => id)];
      for (let day: Day = dayAfter(first, -9); day <= dayOf(at); day = dayAfter(day, 1)) {
        for (const by of asOfBases) {
          const moment = momentOf({ day, by });
          const { positionsThen: then, positions } = bookAt(book, moment);
          const slow = slowPositions(book, moment);
          expect(positions).toEqual(slow.positions);
          const ids = [...new Set([...idsOf(book), ...slow.named])];
          const named = ids.filter((id) => by === 'logged' || then.names(id));
          expect(named).toEqual(ids.filter((id) => by === 'logged' || slow.named.has(id)));
          for (const id of issues)
            expect(then.ofIssue(id)).toEqual(slow.positions.filter((each) => each.issueId === id));
          for (const { id } of book.positions)
            expect(then.has(id)).toBe(slow.positions.some((each) => each.id === id));
        }
      }
    }),
    { numRuns: 6, seed },
  );
}, 120_000);

function idsOf(book: Book): readonly string[] {
  return tableNames.flatMap((table) => book[table].map(({ id }) => String(id)));
}

function slowPositions(book: Book, { by, day, until }: Moment) {
  const log = changesByRow(book.changes);
  const all = rowsAt(book.positions, until, log);
  const { days, named } = statedPositions(all, rowsAt(book.sources, until, log));
  const isKnown = (position: Position, at: number) =>
    by === 'stated' ? (days[at] ?? '') <= day : position.loggedAt < until;
  const known = Array.from(named).filter(([, since]) => since <= day);
  return { positions: all.filter(isKnown), named: new Set(known.map(([id]) => id)) };
}

test('by date stated: on each day those positions are there that are dated by then', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      const snapshots = await live(moves);
      const last = snapshots.at(-1) as Snapshot;
      const first = dayOf(snapshots[0]?.at ?? 0);
      for (let day: Day = dayAfter(first, -9); day <= dayOf(last.at); day = dayAfter(day, 1)) {
        const shown = bookAt(last.book, momentOf({ day, by: 'stated' })).positions;
        const shownIds = shown.filter(({ deleted }) => !deleted).map(({ id }) => id);
        // Deleted or not follows the log, for what was logged by then.
        const known = snapshots.findLast(({ at }) => dayOf(at) <= day)?.book.positions ?? [];
        const isDeleted = ({ id, deleted }: Position) =>
          known.find((each) => each.id === id)?.deleted ?? deleted;
        const dated = last.book.positions.filter(
          (each) => (each.date.edtf ?? dayOf(each.loggedAt)) <= day && !isDeleted(each),
        );
        const corrected = new Set(last.book.positions.map(({ corrects }) => corrects));
        const ids = dated.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(shownIds));
        expect(shownIds).toEqual(expect.arrayContaining(ids.filter((id) => !corrected.has(id))));
      }
    }),
    { numRuns: 6, seed },
  );
}, 120_000);
