import { expect, test } from 'vitest';
import { passagesOfClaim, passagesOfNoClaim } from './claim-passages.ts';
import { unknownDate } from './fuzzy-date.ts';
import type { Quote } from './quote.ts';
import { sampleId, sampleUnderstanding } from './sample-rows.fixture.ts';
import type { Claim } from './understanding.ts';

const [aldria, borea] = [sampleId(11), sampleId(12)] as const;
const claim: Claim = {
  mode: 'asserted',
  text: '',
  saidById: null,
  post: '',
  date: unknownDate,
  meetingId: null,
  sourceId: sampleId(40),
};
const { id, ...agreed } = sampleUnderstanding(30, { claims: { [aldria]: claim } });
const understanding = { ...agreed, id };
const quote = (number: number, aboutPartyId: string | null, start = number): Quote => ({
  ...sampleUnderstanding(number),
  sourceId: sampleId(40),
  exact: 'notice of 48 hours',
  prefix: '',
  suffix: '',
  start,
  end: start + 18,
  aboutTable: 'understandings',
  aboutId: id,
  aboutIssueId: null,
  aboutPartyId,
});

test('a claim rests on the passages that name its side, in the order of the text', () => {
  const quotes = [quote(51, aldria, 90), quote(52, aldria, 7), quote(53, borea), quote(54, null)];
  expect(passagesOfClaim(understanding, aldria, quotes).map(({ start }) => start)).toEqual([7, 90]);
});

test('a passage of no side, or of a side whose claim was withdrawn, stays with the understanding', () => {
  const quotes = [quote(51, aldria), quote(53, borea), quote(54, null)];
  expect(passagesOfNoClaim(understanding, quotes).map(({ start }) => start)).toEqual([53, 54]);
  const other = { ...quote(55, null), aboutId: sampleId(31) };
  expect(passagesOfNoClaim(understanding, [other])).toEqual([]);
});
