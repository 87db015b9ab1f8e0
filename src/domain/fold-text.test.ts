import { expect, test } from 'vitest';
import { foldText, includesFolded } from './fold-text.ts';

test('case and diacritics do not matter', () => {
  expect(foldText('Déléguée ÅNGSTRÖM')).toBe('deleguee angstrom');
  expect(foldText('Straße')).toBe(foldText('STRASSE'));
  expect(foldText('e\u0301')).toBe(foldText('é'));
});

test('every word of a query must occur, in any order', () => {
  expect(includesFolded('Pilotage in the Arden strait', 'STRAIT pilot')).toBe(true);
  expect(includesFolded('Pilotage in the Arden strait', 'strait toll')).toBe(false);
  expect(includesFolded('', '  ')).toBe(true);
});

test('text of other scripts is found', () => {
  expect(includesFolded('السَّلام عليكم', 'السلام')).toBe(true);
  expect(includesFolded('Переговоры', 'ПЕРЕГОВОРЫ')).toBe(true);
});
