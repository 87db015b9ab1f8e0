import { expect, test } from 'vitest';
import { passageTitle } from './passage-title.ts';
import { statementOf, wordingOf } from './quoted-wording.ts';

test('the statement that is the passage is verbatim, with or without its quotation marks', () => {
  expect(wordingOf('No force on either shore.', 'No force on\n either shore.')).toBe('verbatim');
  expect(wordingOf('No force on either shore.', '“No force on either shore.”')).toBe('verbatim');
});

test('it is a partial quote where it holds words in quotation marks, or the passage among others', () => {
  const passage = 'A paper says “no guarantee is worth the name”.';
  expect(wordingOf(passage, passage)).toBe('partial-quote');
  expect(wordingOf('Said there would be no force on either shore.', 'no force')).toBe(
    'partial-quote',
  );
});

test('other words say nothing of the wording', () => {
  expect(wordingOf('They refuse.', 'No force on either shore.')).toBeNull();
  expect(wordingOf('', 'No force')).toBeNull();
});

test('a passage as a statement loses line breaks and outer marks, not paragraphs', () => {
  expect(statementOf('“No force\non either shore,”')).toBe('No force on either shore,');
  expect(statementOf('One.\n\nTwo.')).toBe('One.\n\nTwo.');
  expect(statementOf('“One” and “two”')).toBe('“One” and “two”');
});

test('a title is cut at a word', () => {
  expect(passageTitle('Experts are to meet.')).toBe('Experts are to meet');
  expect(passageTitle(`${'word '.repeat(60)}end`)).toMatch(/^(?:word ){23}word…$/);
});
