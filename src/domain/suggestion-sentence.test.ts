import { expect, test, vi } from 'vitest';
import { quotesIn, withoutQuotes } from './suggestion-quote.ts';
import { paragraphsOf, sentencesIn, startOfParagraphs } from './suggestion-sentence.ts';

const quoted = (text: string): readonly string[] =>
  quotesIn(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): readonly string[] =>
  sentencesIn(text, quotesIn(text)).map(({ start, end }) => text.slice(start, end));
const paragraphs = (text: string): readonly string[] =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['“One,” he said. “Two.”', ['One,', 'Two.']],
  ['"One," he said. "Two."', ['One,', 'Two.']],
  ['«One» and „two“ and „three”', ['One', 'two', 'three']],
  ['It ‘practically agreed’ to the ministers’ plan', ['practically agreed']],
  ["It 'practically agreed' to Borea's plan", ['practically agreed']],
  ["the parties' plan and Borea's answer", []],
  ['“Of two paragraphs, the first', ['Of two paragraphs, the first']],
  ['A pipe of 5" and no more', []],
])('the quotes of: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('what is quoted is blotted out, length for length', () => {
  expect(withoutQuotes('a “bc” d', quotesIn('a “bc” d'))).toBe('a “¤¤” d');
});

test.each([
  ['Mr. Verel met Gen. Renn. They spoke.', ['Mr. Verel met Gen. Renn.', 'They spoke.']],
  [
    'It met J. Marek of the U.S. State Office. It left.',
    ['It met J. Marek of the U.S. State Office.', 'It left.'],
  ],
  ['They left at 5 p.m. The talks go on.', ['They left at 5 p.m.', 'The talks go on.']],
  [
    '“We will not sign. It is over,” she said. He left.',
    ['“We will not sign. It is over,” she said.', 'He left.'],
  ],
  ['“Is it over?” Marek asked. He left.', ['“Is it over?” Marek asked.', 'He left.']],
  ['One line\nwrapped here. Two.', ['One line\nwrapped here.', 'Two.']],
])('the sentences of: %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('paragraphs are parted by blank lines, or by a new line after a sentence', () => {
  const text = 'One\nwrapped.\nTwo.\n\n \nThree';
  expect(paragraphs(text)).toEqual(['One\nwrapped.', 'Two.', 'Three']);
  expect(startOfParagraphs(text, text.indexOf('Three') + 2, 1)).toBe(text.indexOf('Two'));
  expect(startOfParagraphs('\n\nOne', 2, 4)).toBe(0);
});

test('where the browser parts no sentences, a rule does', async () => {
  vi.resetModules();
  vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: undefined } }));
  const rule = await import('./suggestion-sentence.ts');
  vi.unstubAllGlobals();
  const text =
    'Mr. Verel left at 5 p.m. The talks go on. “It is over. I left,” he said. Nothing else';
  expect(
    rule.sentencesIn(text, quotesIn(text)).map(({ start, end }) => text.slice(start, end)),
  ).toEqual([
    'Mr. Verel left at 5 p.m.',
    'The talks go on.',
    '“It is over. I left,” he said.',
    'Nothing else',
  ]);
});
