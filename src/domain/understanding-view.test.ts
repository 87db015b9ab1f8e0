import { expect, test } from 'vitest';
import { readListView } from './list-view.ts';
import { newTrack } from './new-track.ts';
import { sampleId, sampleUnderstanding } from './sample-rows.fixture.ts';
import type { Track } from './track.ts';
import { understandingEntry, understandingsByTrack } from './understanding-list.ts';
import {
  arrangedUnderstandings,
  trackUnderstandingChoices,
  understandingChoices,
  type UnderstandingArrangement,
} from './understanding-view.ts';

const [tolls, islands, bundle] = [sampleId(2), sampleId(3), sampleId(9)];
const signed = { setStatus: 'signed', statusSourceId: sampleId(50) } as const;
const entries = [
  sampleUnderstanding(1, { title: 'Passage', trackId: islands }),
  sampleUnderstanding(2, { title: 'Escort', trackId: tolls, ...signed }),
  sampleUnderstanding(3, { title: 'Dues', trackId: tolls, packageId: bundle }),
].map((understanding) => understandingEntry(understanding, new Map()));
const groups = understandingsByTrack(entries, [track(tolls), track(islands)], null);
const titles = (view: Partial<UnderstandingArrangement>) =>
  arrangedUnderstandings(groups, { order: null, grouping: null, ...view }, 'en').map(
    ({ key, items }) => [key, ...items.map(({ understanding }) => understanding.title)],
  );

test('usually track by track, each in its order', () => {
  expect(titles({})).toEqual([
    [tolls, 'Escort', 'Dues'],
    [islands, 'Passage'],
  ]);
  expect(titles({ order: 'title' })).toEqual([
    [tolls, 'Dues', 'Escort'],
    [islands, 'Passage'],
  ]);
});

test('by status they go from unclaimed to in force; what is in no package comes last', () => {
  expect(titles({ grouping: 'none', order: 'status' })).toEqual([
    ['', 'Dues', 'Passage', 'Escort'],
  ]);
  expect(titles({ grouping: 'status' })).toEqual([
    ['unclaimed', 'Dues', 'Passage'],
    ['signed', 'Escort'],
  ]);
  expect(titles({ grouping: 'package' })).toEqual([
    [bundle, 'Dues'],
    ['', 'Escort', 'Passage'],
  ]);
});

test('those of one track are not in groups to begin with', () => {
  const asked = new URLSearchParams('group=none');
  expect(readListView(asked, understandingChoices).grouping).toBe('none');
  expect(readListView(asked, trackUnderstandingChoices).grouping).toBeNull();
});

function track(id: string): Track {
  const row = { id, negotiationId: 'n', created: '', stamps: {}, deleted: false };
  return { ...newTrack({ title: id, rank: 'a0' }), ...row };
}
