import { expect, test } from 'vitest';
import { blankedChange, blankedOverruled } from './blanked.ts';
import type { Change } from './change.ts';

const change = (more: Partial<Change>): Change => ({
  id: '00000000000a-0000-0000000a',
  negotiationId: 'talks',
  verb: 'edit',
  table: 'issues',
  subject: 'Foreign forces',
  at: 0,
  tab: '0000000a',
  entries: [],
  counts: {},
  ...more,
});
const entry = (table: string, id: string, after: Record<string, unknown>) => ({
  table,
  id,
  issueId: null,
  isNew: false,
  before: {},
  after,
});
const gone = { ids: new Set(['issue', 'said']), words: new Set(['Foreign forces']) };

test('a gesture on what is gone keeps its ids and loses its words', () => {
  const [own, other] = [entry('issues', 'issue', { title: 'Troops' }), entry('issues', 'x', {})];
  expect(blankedChange(change({ entries: [own, other] }), gone)).toEqual(
    change({ subject: '', entries: [{ ...own, after: {} }, other] }),
  );
});

test('a gesture on positions loses the name of an issue that is gone', () => {
  const moved = change({
    verb: 'move',
    table: 'positions',
    entries: [entry('positions', 'y', {})],
  });
  expect(blankedChange(moved, gone).subject).toBe('');
  const logged = { ...moved, subject: 'Aldria' };
  expect(blankedChange(logged, gone)).toBe(logged);
});

test('what tells of nothing that is gone stays the very same', () => {
  const track = change({ table: 'tracks', entries: [entry('tracks', 'z', { title: 'Forces' })] });
  expect(blankedChange(track, gone)).toBe(track);
});

test('what a merge overruled of it is taken out, too', () => {
  const overruled = {
    id: 'said.tags.1',
    negotiationId: 'talks',
    table: 'positions',
    rowId: 'said',
    path: 'tags',
    kept: { a: true },
    lost: {},
    keptStamp: '',
    lostStamp: '',
  };
  expect(blankedOverruled(overruled, gone)).toMatchObject({ kept: null, lost: null });
  const other = { ...overruled, rowId: 'other' };
  expect(blankedOverruled(other, gone)).toBe(other);
});
