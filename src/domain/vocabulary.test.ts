import { expect, test } from 'vitest';
import { makeVocabulary } from './vocabulary.ts';

test('words near to a misspelled one are named as they stand in the texts', () => {
  const words = makeVocabulary();
  words.add('the contingents, and a contingent; no contention');
  words.add('переговоры идут, المضيق مفتوح');
  expect(words.near('contigent')).toEqual(['contingent']);
  expect(words.near('перегаворы')).toEqual(['переговоры']);
  expect(words.near('المضيف')).toContain('المضيق'.slice(0, -1));
  expect(words.near('zeppelin')).toEqual([]);
  expect(words.near('ice')).toBeNull();
});
