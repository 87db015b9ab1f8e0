import { expect, test } from 'vitest';
import { confirmationCell, sidesOf, wordingsOf } from './confirmations.ts';
import { unknownDate } from './fuzzy-date.ts';
import { byId, sampleId, sampleParty, sampleUnderstanding } from './sample-rows.fixture.ts';
import type { Claim, ClaimMode } from './understanding.ts';
import { understandingEntry } from './understanding-list.ts';

const [aldria, borea, cape] = [4, 5, 6].map(sampleId) as [string, string, string];
const parties = [sampleParty(5, { rank: 'a0' }), sampleParty(4, { rank: 'a1' }), sampleParty(6)];
const claim = (mode: ClaimMode, text = ''): Claim => ({
  mode,
  text,
  saidById: null,
  post: '',
  date: unknownDate,
  meetingId: null,
  sourceId: null,
});
const entry = (claims: Readonly<Record<string, Claim | null>>, more = {}) =>
  understandingEntry(
    sampleUnderstanding(10, {
      text: 'Patrols end on 1 May.',
      sides: { [aldria]: true, [borea]: true },
      claims,
      ...more,
    }),
    byId([]),
  );

test('columns are the sides named, in the order of the parties, those that are gone last', () => {
  const gone = sampleId(99);
  const both = entry({}, { sides: { [gone]: true, [aldria]: true, [borea]: true } });
  expect(sidesOf([both], parties)).toEqual([borea, aldria, gone]);
});

test('nothing recorded is neither silence nor no side', () => {
  const one = entry({ [aldria]: claim('silent'), [borea]: null });
  expect(confirmationCell(one, aldria)).toMatchObject({ kind: 'claim', claim: { mode: 'silent' } });
  expect(confirmationCell(one, borea)).toEqual({ kind: 'unrecorded' });
  expect(confirmationCell(one, cape)).toEqual({ kind: 'not-a-side' });
});

test('a claim without words of its own has the understanding’s', () => {
  const one = entry({ [aldria]: claim('asserted'), [borea]: claim('denied', ' No end was set. ') });
  expect(confirmationCell(one, aldria)).toMatchObject({
    words: 'Patrols end on 1 May.',
    hasOwnWords: false,
    contradictedBy: [borea],
  });
  expect(confirmationCell(one, borea)).toMatchObject({
    words: 'No end was set.',
    hasOwnWords: true,
    contradictedBy: [aldria],
  });
  expect(wordingsOf(one, [borea, aldria]).map(({ partyId }) => partyId)).toEqual([borea, aldria]);
});

test('a side that is silent has no words to compare', () => {
  const one = entry({ [aldria]: claim('asserted'), [borea]: claim('silent') });
  expect(wordingsOf(one, [aldria, borea])).toEqual([]);
});
