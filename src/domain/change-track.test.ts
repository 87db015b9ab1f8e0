import { expect, test } from 'vitest';
import { latestOfTracks } from './change-track.ts';
import type { Change } from './change.ts';

const change = (
  id: string,
  table: string,
  rowId: string,
  issueId: string | null = null,
): Change => ({
  id,
  negotiationId: 'n',
  verb: 'edit',
  table: 'tracks',
  subject: '',
  at: 0,
  tab: '',
  counts: {},
  entries: [{ table, id: rowId, issueId, isNew: false, before: {}, after: {} }],
});

test('a change belongs to the track of what it touched, a position to the track of its issue', () => {
  const things = {
    issues: [{ id: 'issue', trackId: 'guarantees' }],
    understandings: [],
    steps: [{ id: 'step', trackId: null }],
    meetings: [{ id: 'meeting', tracks: { summit: true, guarantees: true } as const }],
  };
  const changes = [
    change('4', 'steps', 'step'),
    change('3', 'positions', 'position', 'issue'),
    change('2', 'meetings', 'meeting'),
    change('1', 'tracks', 'summit'),
  ];
  const latest = latestOfTracks(changes, things);
  expect(Array.from(latest, ([track, { id }]) => [track, id])).toEqual([
    ['guarantees', '3'],
    ['summit', '2'],
  ]);
});
