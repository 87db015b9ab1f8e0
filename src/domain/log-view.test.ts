import { expect, test } from 'vitest';
import { filterLog, noLogFilter } from './log-filter.ts';
import { readListView } from './list-view.ts';
import { arrangedLog, logChoices, trackLogChoices, type LogView } from './log-view.ts';
import { byId, dated, sampleParty, samplePosition } from './sample-rows.fixture.ts';

const [aldria, borea] = [sampleParty(4), sampleParty(5)];
const positions = [
  samplePosition(10, { partyId: aldria.id, date: dated('2031-03-01'), loggedAt: 5 }),
  samplePosition(11, { partyId: borea.id, date: dated('2031-02-01'), loggedAt: 7 }),
  samplePosition(12, { partyId: aldria.id, date: dated('2031-01-01'), loggedAt: 6, issueId: null }),
];
const entries = filterLog(positions, noLogFilter, { sources: new Map() });
const shown = (view: Partial<LogView>) =>
  arrangedLog(
    entries,
    { order: null, grouping: null, ...view },
    { parties: byId([borea, aldria]), tracks: new Map(), issues: new Map() },
  );
const ids = (view: Partial<LogView>) =>
  shown(view).map(({ position }) => positions.findIndex(({ id }) => id === position.id));

test('the usual order costs nothing; others turn it round or go by when it was logged', () => {
  expect(shown({})).toBe(entries);
  expect(ids({})).toEqual([0, 1, 2]);
  expect(ids({ order: 'oldest' })).toEqual([2, 1, 0]);
  expect(ids({ order: 'logged' })).toEqual([1, 2, 0]);
});

test('groups stand in the order of the parties, those of no issue last, each under its heading', () => {
  expect(ids({ grouping: 'party' })).toEqual([1, 0, 2]);
  expect(ids({ grouping: 'party', order: 'oldest' })).toEqual([1, 2, 0]);
  expect(shown({ grouping: 'party' }).map(({ heading }) => heading)).toEqual([
    { key: borea.id, count: 1 },
    { key: aldria.id, count: 2 },
    undefined,
  ]);
  expect(shown({ grouping: 'issue' }).at(-1)?.heading).toEqual({ key: '', count: 1 });
});

test('the log of one track knows no groups by track', () => {
  const asked = new URLSearchParams('group=track&sort=oldest&columns=grade,nonsense');
  expect(readListView(asked, logChoices).grouping).toBe('track');
  expect(readListView(asked, trackLogChoices)).toEqual({
    order: 'oldest',
    grouping: null,
    columns: ['grade'],
  });
});
