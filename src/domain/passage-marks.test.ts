import { expect, test } from 'vitest';
import { makeAnchor } from './anchor.ts';
import { piecesOf, placeQuotes, quotesByParagraph } from './passage-marks.ts';
import { sampleId, stampAt } from './sample-rows.fixture.ts';
import type { Quote } from './quote.ts';
import { paragraphsIn } from './source-paragraphs.ts';

const text = 'Alpha beta gamma.\n\nDelta epsilon.';
const quote = (number: number, start: number, end: number): Quote => ({
  id: sampleId(number),
  negotiationId: sampleId(1),
  created: stampAt(number),
  stamps: {},
  deleted: false,
  sourceId: sampleId(9),
  ...makeAnchor(text, start, end),
  aboutTable: 'positions',
  aboutId: sampleId(100 + number),
  aboutIssueId: null,
  aboutPartyId: null,
});

test('overlapping quotes cut a paragraph where each begins and ends', () => {
  const paragraphs = paragraphsIn(text);
  const { placed, lost } = placeQuotes(text, [
    quote(2, 6, 16),
    quote(1, 0, 10),
    { ...quote(3, 0, 5), exact: 'Omega' },
  ]);
  expect(lost.map(({ id }) => id)).toEqual([sampleId(3)]);
  const marks = quotesByParagraph(paragraphs, placed);
  const pieces = piecesOf(paragraphs[0] ?? { start: 0, end: 0 }, marks.get(0) ?? []);
  expect(
    pieces.map(({ start, end, quoteIds }) => [text.slice(start, end), quoteIds.length]),
  ).toEqual([
    ['Alpha ', 1],
    ['beta', 2],
    [' gamma', 1],
    ['.', 0],
  ]);
});

test('words that were searched for are cut out of quotes and plain text alike', () => {
  const { placed } = placeQuotes(text, [quote(1, 6, 16)]);
  const pieces = piecesOf(paragraphsIn(text)[0] ?? { start: 0, end: 0 }, placed, [
    { start: 3, end: 8 },
    { start: 12, end: 30 },
  ]);
  expect(
    pieces.map(({ start, end, quoteIds, isFound }) => [
      text.slice(start, end),
      quoteIds.length,
      isFound,
    ]),
  ).toEqual([
    ['Alp', 0, false],
    ['ha ', 0, true],
    ['be', 1, true],
    ['ta g', 1, false],
    ['amma', 1, true],
    ['.', 0, true],
  ]);
});

test('a passage over two paragraphs touches both', () => {
  const { placed } = placeQuotes(text, [quote(1, 11, 24)]);
  const marks = quotesByParagraph(paragraphsIn(text), placed);
  expect([...marks.keys()]).toEqual([0, 1]);
});
