import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { bracketsLabel, bracketsOf, countBrackets } from './brackets.ts';

test.each([
  ['', 0],
  ['The toll shall end.', 0],
  ['The toll shall [end].', 1],
  ['[a] and [b]', 2],
  ['[a [b] c]', 2],
  ['[[[a]]]', 3],
  ['[]', 1],
  ['[a', 0],
  ['a]', 0],
  ['][', 0],
  ['[a [b]', 1],
  ['[a] b]', 1],
])('%j holds %i brackets', (text, count) => {
  expect(countBrackets(text)).toBe(count);
});

i18n.loadAndActivate({ locale: 'en', messages: {} });

test('parts say how deep they stand, and give the text again', () => {
  const text = 'Ships [shall [not] pay] tolls';
  expect(bracketsOf(text)).toEqual([
    { text: 'Ships ', depth: 0 },
    { text: '[shall ', depth: 1 },
    { text: '[not]', depth: 2 },
    { text: ' pay]', depth: 1 },
    { text: ' tolls', depth: 0 },
  ]);
});

test('a bracket without its partner is plain text, and nothing is lost', () => {
  expect(bracketsOf('a ] b [ c')).toEqual([{ text: 'a ] b [ c', depth: 0 }]);
  expect(bracketsOf('[a [b]')).toEqual([
    { text: '[a ', depth: 0 },
    { text: '[b]', depth: 1 },
  ]);
  for (const text of ['', '[', ']', '[]', '[[]', '🤝[ص]x]', 'x[y][z']) {
    expect(
      bracketsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  }
});

test('a long text is read in no time', () => {
  expect(countBrackets('[a]'.repeat(50_000))).toBe(50_000);
  expect(countBrackets('['.repeat(100_000))).toBe(0);
});

test('the label tells no text, clean text and brackets apart', () => {
  expect(i18n._(bracketsLabel(' \u200b'))).toBe('No text');
  expect(i18n._(bracketsLabel('agreed'))).toBe('Clean');
  expect(bracketsLabel('[a] [b]').values).toEqual({ count: 2 });
});
