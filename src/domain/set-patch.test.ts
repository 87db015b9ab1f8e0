import { expect, test } from 'vitest';
import { setPatch } from './set-patch.ts';

test('a set changes member by member; what stays is not named', () => {
  expect(setPatch('sides', { aldria: true, borea: true }, ['borea', 'delmark'])).toEqual({
    'sides.aldria': null,
    'sides.delmark': true,
  });
  expect(setPatch('aliases', { 'U.S.': true }, ['U.S.'])).toEqual({});
});
