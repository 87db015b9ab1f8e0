import { expect, test } from 'vitest';
import { readWordsAt, wordsAt } from './words-at.ts';

test('places of words come back from the URL as they went into it', () => {
  expect(wordsAt([])).toBeNull();
  expect(
    readWordsAt(
      wordsAt([
        [120, 128],
        [150, 156],
      ]),
      200,
    ),
  ).toEqual([
    { start: 120, end: 128 },
    { start: 150, end: 156 },
  ]);
});

test('what is malformed, or beyond the text, is left out', () => {
  for (const at of [null, '', '8', '8-', '9-8', '8-8', '-1-4', 'a-b', '1-2-3', '5-11', '1e3-2e3'])
    expect({ at, read: readWordsAt(at, 10) }).toEqual({ at, read: [] });
  expect(readWordsAt('7-9,x,2-4', 10)).toEqual([
    { start: 2, end: 4 },
    { start: 7, end: 9 },
  ]);
});
