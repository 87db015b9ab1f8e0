import { expect, test } from 'vitest';
import { momentOf } from './as-of.ts';
import { bookAt, bookInPieces } from './book-at.ts';
import { emptyBook, type Book } from './book.ts';
import { changesSince, countChanges } from './changes-since.ts';
import type { Day } from './day.ts';
import { newTrack } from './new-track.ts';
import { finished } from './pieces.ts';
import type { Position } from './position.ts';
import {
  dated,
  sampleId,
  sampleIssue,
  sampleParty,
  samplePosition,
} from './sample-rows.fixture.ts';
import type { Track } from './track.ts';

const parties = 5;
const early = dated('2031-01-01');
const late = dated('2031-03-01');
const between = { day: '2031-02-01' as Day, by: 'stated' } as const;
const today = '2031-04-01' as Day;

/** On each issue each party says one thing early and another one late; every tenth is a correction. */
function talks(count: number, seen: (position: Position) => Position): Book {
  const cells = count / 2;
  const issueOf = (cell: number) => sampleId(1_000_000 + Math.floor(cell / parties));
  const say = (at: number): Position => {
    const [cell, isLate] = [at % cells, at >= cells];
    return samplePosition(2_000_000 + at, {
      issueId: issueOf(cell),
      partyId: sampleId(10 + (cell % parties)),
      stance: isLate ? 'opposes' : 'open',
      date: isLate ? late : early,
      corrects: isLate && cell % 10 === 0 ? sampleId(2_000_000 + cell) : null,
    });
  };
  const row = sampleIssue(2);
  const track = { ...row, ...newTrack({ title: 'Forces', rank: 'a' }) } as unknown as Track;
  return {
    ...emptyBook,
    tracks: [track],
    parties: Array.from({ length: parties }, (_, at) => sampleParty(10 + at)),
    issues: Array.from({ length: cells / parties }, (_, at) => sampleIssue(1_000_000 + at)),
    positions: Array.from({ length: count }, (_, at) => seen(say(at))),
  };
}

/** How often a field of a position is read while the changes are worked out, and how many there are. */
function counted(count: number) {
  let reads = 0;
  const book = talks(count, (position) => {
    const get = (row: Position, field: string | symbol): unknown => {
      reads += 1;
      return Reflect.get(row, field);
    };
    return new Proxy(position, { get });
  });
  const then = { book: bookAt(book, momentOf(between)), today: between.day };
  const changes = finished(changesSince(then, { book, today }));
  return { reads, changes: countChanges(changes) };
}

test('ten times the positions take about ten times the work', () => {
  const [small, large] = [counted(400), counted(4000)];
  expect(small.changes).toBeGreaterThan(100);
  expect(large.changes).toBe(10 * small.changes);
  expect(large.reads / small.reads).toBeLessThan(14);
});

test('a page may answer after every thousand positions or so', () => {
  const book = talks(10_000, (position) => position);
  let rests = 0;
  const work = bookInPieces(book, momentOf(between));
  let step = work.next();
  for (; !step.done; step = work.next()) rests += 1;
  expect(rests).toBeGreaterThan(10);
  const changes = changesSince({ book: step.value, today: between.day }, { book, today });
  let next = changes.next();
  for (rests = 0; !next.done; next = changes.next()) rests += 1;
  expect(rests).toBeGreaterThan(20);
});
