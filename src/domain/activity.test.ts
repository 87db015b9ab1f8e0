import { expect, test } from 'vitest';
import { isActivityThing, isInActivity } from './activity.ts';
import { schemas } from './book-schemas.ts';
import type { Change } from './change.ts';
import { sampleId, stampAt } from './sample-rows.fixture.ts';

const change = (table: string, id: string, counts: Record<string, number> = {}): Change => ({
  id: stampAt(1),
  negotiationId: sampleId(1),
  verb: 'edit',
  table,
  subject: '',
  at: 1,
  tab: '0000000a',
  entries: id === '' ? [] : [{ table, id, issueId: null, isNew: false, before: {}, after: {} }],
  counts,
});

test('activity is narrowed to a thing, with what belongs to it', () => {
  const filter = { thing: 'readouts', recordId: null } as const;
  expect(isInActivity(change('readouts', 'a'), filter)).toBe(true);
  expect(isInActivity(change('pointMatches', 'a'), filter)).toBe(true);
  expect(isInActivity(change('meetings', 'a'), filter)).toBe(false);
});

test('and to one record', () => {
  expect(isInActivity(change('steps', 'a'), { thing: null, recordId: 'a' })).toBe(true);
  expect(isInActivity(change('steps', 'b'), { thing: null, recordId: 'a' })).toBe(false);
});

test('what came in at once counts by its counts', () => {
  const example = change('negotiations', '', { positions: 30, notes: 0 });
  expect(isInActivity(example, { thing: 'positions', recordId: null })).toBe(true);
  expect(isInActivity(example, { thing: 'notes', recordId: null })).toBe(false);
});

test('only tables are things', () => {
  expect(isActivityThing('steps') && 'steps' in schemas).toBe(true);
  expect(isActivityThing('constructor')).toBe(false);
  expect(isActivityThing(null)).toBe(false);
});
