import { expect, test } from 'vitest';
import { arrangedParties } from './party-view.ts';
import { sampleParty } from './sample-rows.fixture.ts';

const parties = [
  sampleParty(1, { name: 'Delmark', role: 'observer' }),
  sampleParty(2, { name: 'Borea', role: 'principal' }),
  sampleParty(3, { name: 'Aldria', role: 'principal' }),
];
const names = (view: Parameters<typeof arrangedParties>[1]) =>
  arrangedParties(parties, view, 'en').map(({ key, items }) => [
    key,
    ...items.map(({ name }) => name),
  ]);

test('parties stand as people set them, by name, or role by role', () => {
  expect(arrangedParties(parties, { order: null, grouping: null }, 'en')[0]?.items).toBe(parties);
  expect(names({ order: 'name', grouping: null })).toEqual([['', 'Aldria', 'Borea', 'Delmark']]);
  expect(names({ order: null, grouping: 'role' })).toEqual([
    ['principal', 'Borea', 'Aldria'],
    ['observer', 'Delmark'],
  ]);
});
