import { expect, test } from 'vitest';
import { byGround, deletedGround, hangingOn, standsOn, type Standing } from './hangs-on.ts';
import type { TableName } from './book.ts';
import { samplePosition } from './sample-rows.fixture.ts';

const standing = (
  table: TableName,
  id: string,
  on: readonly string[],
  isDeleted = false,
): Standing => ({ table, id, negotiationId: 'talks', isDeleted, on });

const talks = [
  standing('negotiations', 'talks', []),
  standing('tracks', 'track', [], true),
  standing('issues', 'issue', ['track'], true),
  standing('issues', 'part', ['track', 'issue']),
  standing('parties', 'aldria', []),
  standing('positions', 'said', ['track', 'part', 'aldria']),
  standing('notes', 'note', ['said']),
  standing('positions', 'slip', ['track', 'issue', 'aldria'], true),
];
const ids = (found: readonly Standing[]) => found.map(({ id }) => id).toSorted();

test('all that hangs on a track goes with it, notes on its positions too, each once', () => {
  const ground = byGround(talks);
  expect(ids(hangingOn(['track'], ground, 'all'))).toEqual([
    'issue',
    'note',
    'part',
    'said',
    'slip',
  ]);
  expect(ids(hangingOn(['aldria', 'said'], ground, 'all'))).toEqual(['note', 'slip']);
});

test('what was deleted by itself does not come back with what it hangs on', () => {
  expect(ids(hangingOn(['track'], byGround(talks), 'live'))).toEqual(['note', 'part', 'said']);
  expect(ids(hangingOn(['issue'], byGround(talks), 'live'))).toEqual(['note', 'part', 'said']);
});

test('a record that stands on what is deleted says on what, nearest first', () => {
  const byId = new Map(talks.map((each) => [each.id, each]));
  const slip = byId.get('slip');
  expect(slip && deletedGround(slip, byId).map(({ id }) => id)).toEqual(['track', 'issue']);
  const track = byId.get('track');
  expect(track && deletedGround(track, byId)).toEqual([]);
});

test('a row stands on its places and on what it is about, not on what it merely mentions', () => {
  const position = samplePosition(9, { trackId: null, issueId: null, sourceId: 'source' });
  expect(standsOn('positions', position)).toEqual([position.partyId]);
  expect(standsOn('notes', { aboutId: 'said', aboutTable: 'positions' })).toEqual(['said']);
  expect(standsOn('quotes', { sourceId: 'source', aboutId: 'said' })).toEqual(['source', 'said']);
});
