import { expect, test } from 'vitest';
import { foldText, includesFolded } from './fold-text.ts';

test('case and diacritics do not matter', () => {
  expect(foldText('Déléguée ÅNGSTRÖM')).toBe('deleguee angstrom');
  expect(foldText('Straße')).toBe(foldText('STRASSE'));
  expect(foldText('e\u0301')).toBe(foldText('é'));
  expect(foldText('Łódź, Ørsted, İzmir, ısı')).toBe('lodz, orsted, izmir, isi');
  expect(foldText('ΟΔΟΣ')).toBe(foldText('οδός'));
});

test('any space within a line is a space, whatever else stands in the text', () => {
  expect(foldText('sea\tlane')).toBe('sea lane');
  expect(foldText('sea\tlane, é')).toBe('sea lane, e');
  expect(foldText('a\r\nb')).toBe('a \nb');
});

test('every word of a query must occur, in any order', () => {
  expect(includesFolded('Pilotage in the Arden strait', 'STRAIT pilot')).toBe(true);
  expect(includesFolded('Pilotage in the Arden strait', 'strait toll')).toBe(false);
  expect(includesFolded('', '  ')).toBe(true);
});

test('text of other scripts is found', () => {
  expect(includesFolded('السَّلام عليكم', 'السلام')).toBe(true);
  expect(includesFolded('Переговоры', 'ПЕРЕГОВОРЫ')).toBe(true);
  expect(foldText('Ещё')).toBe('еще');
});

test('Arabic letters are compared by their plain form', () => {
  expect(foldText('أإآٱ')).toBe('اااا');
  expect(foldText('اتفاقيّة مـــوقّعة')).toBe(foldText('اتفاقيه موقعه'));
  expect(foldText('مستوى')).toBe(foldText('مستوي'));
  expect(foldText('کشتی')).toBe(foldText('كشتي'));
});

test('width, digits and quotes of any kind are the same', () => {
  expect(foldText('ＡＢＣ １２３')).toBe('abc 123');
  expect(foldText('٢٠٢٥ ۲۰۲۵ २०२५')).toBe('2025 2025 2025');
  expect(foldText('“so‑called” — it’s')).toBe('"so-called" - it\'s');
  expect(foldText('a\u00ADb\u200Bc\u00A0d')).toBe('abc d');
});
