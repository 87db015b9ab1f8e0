import { expect, test } from 'vitest';
import { includesFolded } from './fold-text.ts';
import { unknownDate } from './fuzzy-date.ts';
import { filterLog, noLogFilter, type LogFilter } from './log-filter.ts';
import { logMark } from './log-mark.ts';
import { arrangedLog, type LogView } from './log-view.ts';
import { datedMarks, longLog } from './long-log.ts';
import { finished } from './pieces.ts';
import type { Position } from './position.ts';
import {
  byId,
  dated,
  sampleId,
  sampleIssue,
  sampleParty,
  samplePerson,
  samplePosition,
  sampleSource,
} from './sample-rows.fixture.ts';
import { seededNumbers } from './search-words.fixture.ts';
import { sortInPieces } from './sort-in-pieces.ts';
import { byStatementDay, statementDay } from './statement-day.ts';

const seed = Math.floor(Math.random() * 1e9);
const next = seededNumbers(seed);
const upTo = (most: number) => Math.floor(next() * most);
const one = <T>(of: readonly T[]): T => of[upTo(of.length)] as T;
const maybe = <T>(value: T) => (next() < 0.5 ? value : null);

const persons = [60, 61, 62].map((number) => samplePerson(number, { name: `Éva ${number}` }));
const context = {
  parties: byId([sampleParty(4), sampleParty(5)]),
  tracks: new Map([[sampleId(2), null]]),
  issues: byId([sampleIssue(3, { title: 'Tolls' }), sampleIssue(6, { title: 'Péages' })]),
  persons: byId(persons.slice(0, 2)),
  sources: byId([
    sampleSource(50, { published: dated('2031-02') }),
    sampleSource(51, { published: unknownDate }),
  ]),
};
const words = ['tolls', 'Péages', 'ΣΟΦΟΣ', 'عبور', '海峡', 'eva', 'minister', 'now', 'ﬁnal'];

function randomBook(size: number): readonly Position[] {
  return Array.from({ length: size }, (_, at) => {
    const issueId = maybe(sampleId(one([3, 6, 7])));
    const link = {
      role: 'said-by',
      personId: maybe(one([...persons]).id),
      partyId: null,
      post: one(words),
      words: '',
      date: unknownDate,
    } as const;
    return samplePosition(1000 + at, {
      issueId,
      trackId: issueId && sampleId(one([2, 8])),
      partyId: sampleId(one([4, 5, 9])),
      stance: one(['opposes', 'demands', 'open']),
      firmness: one([null, 'red-line', 'stated']),
      relation: one(['own', 'joint', 'ascribed', 'third-party']),
      date: one([unknownDate, dated('2031-01'), dated(`2031-01-1${upTo(9)}`)]),
      sourceId: maybe(sampleId(one([50, 51, 52]))),
      loggedAt: Date.UTC(2031, 0, 1 + upTo(60)),
      statement: `${one(words)} ${one(words)}`,
      tags: { [one(words)]: true },
      chain: next() < 0.5 ? [] : [link],
      corrects: next() < 0.2 && at > 0 ? sampleId(1000 + upTo(at)) : null,
      deleted: next() < 0.1,
    });
  });
}

const randomFilter = (): LogFilter => ({
  partyIds: next() < 0.7 ? [] : [sampleId(one([4, 5]))],
  personId: next() < 0.8 ? null : one([...persons]).id,
  trackId: next() < 0.8 ? null : one(['unsorted', sampleId(2)]),
  stances: next() < 0.8 ? [] : ['demands', 'open'],
  firmnesses: next() < 0.8 ? [] : ['red-line'],
  relations: next() < 0.8 ? [] : ['own', 'ascribed'],
  voice: one([null, null, 'own', 'others']),
  from: next() < 0.8 ? null : '2031-01-12',
  to: next() < 0.8 ? null : '2031-01-31',
  text: next() < 0.6 ? '' : one(words).toUpperCase(),
});

/** Word by word what the filter by text means, past everything that is worked out once. */
function hasText(position: Position, text: string): boolean {
  const people = position.chain.flatMap(({ personId, post }) => [
    context.persons.get(personId ?? '')?.name ?? '',
    post,
  ]);
  const issue = context.issues.get(position.issueId ?? '')?.title ?? '';
  const own = [position.statement, issue, ...people, ...Object.keys(position.tags)];
  return includesFolded(own.join('\n'), text);
}

test(`a long log gives what the log of all positions gives, in 300 random books (seed ${seed})`, () => {
  for (let round = 0; round < 300; round += 1) {
    const positions = randomBook(upTo(60));
    const filter = randomFilter();
    const view: Pick<LogView, 'order' | 'grouping'> = {
      order: one([null, 'oldest', 'logged']),
      grouping: one([null, 'party', 'track', 'issue', 'stance']),
    };
    const there = positions.filter(
      ({ partyId, issueId, deleted }) =>
        !deleted &&
        context.parties.has(partyId) &&
        (issueId === null || context.issues.has(issueId)),
    );
    const plain = arrangedLog(filterLog(there, filter, context), view, context);
    const live = positions.filter(({ deleted }) => !deleted);
    const marks = live
      .map((position) => logMark(position, true))
      .toSorted(() => (next() < 0.5 ? -1 : 1));
    const inOrder = finished(datedMarks(marks, context.sources));
    const long = finished(longLog(inOrder, { filter, view, context }));
    const told = (lines: readonly (typeof plain | typeof long.lines)[number][]) =>
      lines.map(({ position: { id }, day, basis, correctedBy, heading }) => {
        return { id, day, basis, correctedBy, heading };
      });
    expect(told(long.lines)).toEqual(told(plain));
    expect([long.found, long.count]).toEqual([plain.length, there.length]);
  }
});

test(`filtered and sorted as by asking each position each time (seed ${seed})`, () => {
  for (let round = 0; round < 200; round += 1) {
    const positions = randomBook(upTo(60));
    const filter: LogFilter = { ...noLogFilter, text: one(words), from: maybe('2031-01-12') };
    const slow = positions
      .filter((position) => !position.deleted && hasText(position, filter.text))
      .filter(
        (position) =>
          filter.from === null || statementDay(position, context.sources).day >= filter.from,
      )
      .toSorted(byStatementDay(context.sources));
    const found = filterLog(positions, filter, context);
    expect(found.map(({ position }) => position.id)).toEqual(slow.map(({ id }) => id));
  }
});

test(`sorted in pieces as at once, equal ones in the order they had (seed ${seed})`, () => {
  for (const size of [0, 1, 999, 1000, 1001, 7500]) {
    const items = Array.from({ length: size }, (_, at) => ({ at, key: upTo(500) }));
    const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
    expect(finished(sortInPieces(items, byKey))).toEqual(items.toSorted(byKey));
    const near = items.toSorted(byKey).concat({ at: -1, key: 250 });
    expect(finished(sortInPieces(near, byKey))).toEqual(near.toSorted(byKey));
  }
});
