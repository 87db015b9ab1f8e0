import { expect, test } from 'vitest';
import { formatDate, formatDay } from './format-date.ts';
import { unknownDate } from './fuzzy-date.ts';

test.each([
  ['12 March 2031', '2031-03-12', '12 Mar 2031'],
  ['', '2031-03-12', '12 Mar 2031'],
  ['today', '2031-03-12', '12 Mar 2031'],
  ['', '2031-03', 'March 2031'],
  ['', '2031', '2031'],
  ['', '2031-03-12/2031-03-14', '12–14 Mar 2031'],
  ['', '2031-03/2031-05', 'March–May 2031'],
  ['early March 2025', '2025-03~', 'early March 2025'],
  ['spring 2031', '2031-21', 'spring 2031'],
  ['soon', '2025-02-18/..', 'soon'],
  ['soon', null, 'soon'],
  ['', '2025-03~', '~ March 2025'],
  ['', '2025-03-04?', '4 Mar 2025 ?'],
  ['', '2031-35', 'Q3 2031'],
  ['', '2025-02-18/..', '18 Feb 2025 –'],
  ['', '../2025-02-18', '–18 Feb 2025'],
  ['', '2031-21', '2031-21'],
  ['', '2031-03-1X', '10–19 Mar 2031'],
  ['', 'nonsense', 'nonsense'],
])('words %j with value %j read as %j', (words, edtf, expected) => {
  // Spaces around the dash of a range differ between versions of Intl.
  expect(formatDate({ words, edtf }, 'en')?.replaceAll(/\s*–\s*(?=\S)/g, '–')).toBe(expected);
});

test('an unknown date reads as nothing, so that the screen says so', () => {
  expect(formatDate(unknownDate, 'en')).toBeNull();
  expect(formatDate({ words: ' ', edtf: null }, 'en')).toBeNull();
});

test('a day never moves with the time zone of the device', () => {
  expect(formatDay('2031-01-01', 'en')).toBe('1 Jan 2031');
  expect(formatDay('2031-12-31', 'de')).toBe('31. Dez. 2031');
});
