import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWord } from './near-word.ts';

test('one letter wrong, missing, too many, or two swapped', () => {
  const typed = ['pilotege', 'piltage', 'pilottage', 'piltoage', 'bilotage', 'ilotage'];
  const isFound = (word: string) => nearWord(word)?.('the pilotage rules') !== null;
  expect(typed.filter(isFound)).toEqual(typed);
  expect(nearWord('pelitege')?.('the pilotage rules')).toBeNull();
});

test('short words must be right', () => {
  expect(nearWord('ice')).toBeNull();
  expect(nearWord('海峡')).toBeNull();
});

test('other scripts', () => {
  expect(nearWord('перегаворы')?.('начать переговоры')).not.toBeNull();
  expect(nearWord('المضيف')?.('في المضيق')).not.toBeNull();
  expect(nearWord('海峡通行费')?.('关于海峡通航费的谈判')).not.toBeNull();
});

test('the word itself is near to itself wherever it stands, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z.*+()[\]\\^$|?{}-]{6,12}$/), (word) => {
      expect(nearWord(word)?.(`x ${word} y`)).not.toBeNull();
    }),
  );
});
