import { expect, test } from 'vitest';
import { namedIn } from './named-ids.ts';
import { sampleId } from './sample-rows.fixture.ts';

const [own, track, party, person, meeting, source] = [1, 2, 3, 4, 5, 6].map(sampleId);

test('ids are found as values, as keys of maps, and in lists, however deep', () => {
  const row = {
    id: own,
    title: 'Words that are no id',
    trackId: track,
    sides: { [String(party)]: true },
    chain: [{ personId: person, words: 'said' }],
    claims: { [String(party)]: { meetingId: meeting, nested: { sourceId: source } } },
  };
  expect(namedIn(row).toSorted()).toEqual([track, party, person, meeting, source]);
});

test('a row does not name itself, nor what its stamps name', () => {
  const row = { id: own, stamps: { [`sides.${party}`]: 's', [String(meeting)]: String(source) } };
  expect(namedIn(row)).not.toContain(own);
  expect(namedIn(row)).not.toContain(source);
});

test('a withdrawn member still names its key; what is null names nothing', () => {
  expect(namedIn({ claims: { [String(party)]: null }, meetingId: null })).toEqual([party]);
});

test('each is named once, and a row that changed is looked at anew', () => {
  const row = { partyId: party, aboutPartyId: party };
  expect(namedIn(row)).toEqual([party]);
  expect(namedIn(row)).toBe(namedIn(row));
  expect(namedIn({ ...row, aboutPartyId: track }).toSorted()).toEqual([track, party]);
});
