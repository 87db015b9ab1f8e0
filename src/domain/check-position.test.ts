import { expect, test } from 'vitest';
import { checkPosition, type PositionEntry } from './check-position.ts';
import { sampleId } from './sample-rows.fixture.ts';
import { isBlank } from './refusal.ts';
import { titleRefusal } from './text-refusal.ts';

const good: PositionEntry = {
  statement: 'Tolls must end.',
  partyId: sampleId(40),
  stance: 'demands',
  condition: '',
  dateWords: 'early March 2031',
};
const refused = (more: Partial<PositionEntry>) =>
  Object.keys(checkPosition({ ...good, ...more }, '2031-03-12'));

test('a complete entry is taken', () => {
  expect(refused({})).toEqual([]);
  expect(refused({ dateWords: '' })).toEqual([]);
  expect(refused({ stance: 'conditional', condition: 'if pilots stay' })).toEqual([]);
});

test.each<[string, Partial<PositionEntry>, string]>([
  ['an empty statement', { statement: '' }, 'statement'],
  ['a blank statement', { statement: ' \n\t' }, 'statement'],
  ['a statement of characters without width', { statement: '\u200b\u2060\ufeff' }, 'statement'],
  ['no party', { partyId: null }, 'party'],
  ['no stance', { stance: null }, 'stance'],
  [
    'a conditional stance without its condition',
    { stance: 'conditional', condition: ' ' },
    'condition',
  ],
  ['an impossible date', { dateWords: '31 February 2031' }, 'date'],
])('%s is refused, and nothing else is', (_, more, field) => {
  expect(refused(more)).toEqual([field]);
});

test('everything that is wrong is said at once', () => {
  expect(
    refused({ statement: '', partyId: null, stance: null, dateWords: '2031-13-01' }).toSorted(),
  ).toEqual(['date', 'party', 'stance', 'statement']);
});

test('a statement of 100 KB, right-to-left text and emoji are taken', () => {
  expect(refused({ statement: 'x'.repeat(100_000) })).toEqual([]);
  expect(refused({ statement: 'لن نقبل' })).toEqual([]);
  expect(refused({ statement: '🤝' })).toEqual([]);
  expect(refused({ statement: 'x'.repeat(1_100_000) })).toEqual(['statement']);
});

test('titles are refused when blank or longer than 2,000 characters', () => {
  for (const title of ['', '   ', '\u200b', '\u00a0']) expect(titleRefusal(title)).not.toBeNull();
  expect(titleRefusal('x'.repeat(2001))).not.toBeNull();
  for (const title of ['x', 'x'.repeat(2000), 'مضيق', '👩‍👩‍👧']) expect(titleRefusal(title)).toBeNull();
});

test('text is blank when nothing of it can be read', () => {
  expect(isBlank('\u00ad\u3164\u2066')).toBe(true);
  expect(isBlank('\u200b.')).toBe(false);
  expect(isBlank('0')).toBe(false);
});
