import { expect, test } from 'vitest';
import { changeDiff } from './change-words.ts';

test('words that changed are told from those that stayed', () => {
  expect(changeDiff('Tolls shall end', 'Tolls must end now')).toEqual([
    { value: 'Tolls ', kind: 'same' },
    { value: 'shall', kind: 'removed' },
    { value: 'must', kind: 'added' },
    { value: ' end', kind: 'same' },
    { value: ' now', kind: 'added' },
  ]);
});

test('equal and empty texts', () => {
  expect(changeDiff('', '')).toEqual([]);
  expect(changeDiff('a', 'a')).toEqual([{ value: 'a', kind: 'same' }]);
  expect(changeDiff('', 'a')).toEqual([{ value: 'a', kind: 'added' }]);
  expect(changeDiff('a', '')).toEqual([{ value: 'a', kind: 'removed' }]);
});

test('both texts can be put together again from the parts', () => {
  const [before, after] = ['[Ships] pay  no\ntolls', 'لن Ships pay [some] tolls 🤝'];
  const parts = changeDiff(before, after);
  const without = (kind: string) =>
    parts.flatMap((part) => (part.kind === kind ? [] : [part.value])).join('');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(after);
});

test('texts with nothing in common stand one after the other', () => {
  const words = (prefix: string) =>
    Array.from({ length: 3000 }, (_, at) => `${prefix}${at}`).join(' ');
  const kinds = changeDiff(words('a'), words('b')).map(({ kind }) => kind);
  expect(kinds).toContain('removed');
  expect(kinds).toContain('added');
});
