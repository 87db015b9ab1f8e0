import { expect, test } from 'vitest';
import { movePassage, type PassageMove } from './move-passage.ts';
import { sentencesAround } from './sentences.ts';
import { paragraphAt, paragraphsIn, trimmed, type Passage } from './source-paragraphs.ts';

const text = 'One here. Mr. Two “there.” Three.\n\nFour.\n\nFive. Six.';
const paragraphs = paragraphsIn(text);
const words = (passage: Passage | null) => passage && text.slice(passage.start, passage.end);
const go = (...moves: readonly PassageMove[]) =>
  words(
    moves.reduce<Passage | null>(
      (at, move) => movePassage({ text, paragraphs, language: 'en' }, at, move),
      null,
    ),
  );

test('paragraphs are parted by blank lines, and found by offset', () => {
  expect(paragraphs.map(words)).toEqual([
    'One here. Mr. Two “there.” Three.',
    'Four.',
    'Five. Six.',
  ]);
  expect(paragraphs.map(({ start }) => paragraphAt(paragraphs, start))).toEqual([0, 1, 2]);
  expect(paragraphAt(paragraphs, text.length)).toBe(2);
  expect(trimmed(text, { start: 33, end: 37 })).toEqual({ start: 35, end: 37 });
});

test('the first key takes the first sentence, the next ones move by sentence and paragraph', () => {
  expect(go('next-paragraph')).toBe('One here.');
  expect(go('next-paragraph', 'next-sentence')).toBe('Mr. Two “there.”');
  expect(go('next-paragraph', 'next-paragraph')).toBe('Four.');
  expect(go('next-paragraph', 'next-paragraph', 'next-sentence')).toBe('Five.');
  expect(go('next-paragraph', 'next-paragraph', 'previous-sentence')).toBe('Three.');
  expect(go('next-paragraph', 'next-paragraph', 'previous-paragraph')).toBe('One here.');
  expect(go('next-paragraph', 'previous-paragraph')).toBe('One here.');
});

test('Shift takes the next sentence in, over the end of a paragraph too, and lets it go', () => {
  expect(go('next-paragraph', 'extend')).toBe('One here. Mr. Two “there.”');
  expect(go('next-paragraph', 'extend', 'extend', 'extend')).toBe(text.slice(0, 40));
  expect(go('next-paragraph', 'extend', 'extend', 'shrink')).toBe('One here. Mr. Two “there.”');
  expect(go('next-paragraph', 'shrink')).toBe('One here.');
});

test('at the ends nothing moves', () => {
  expect(go('next-paragraph', 'next-paragraph', 'next-paragraph', 'next-paragraph')).toBe('Five.');
  expect(go('next-paragraph', 'previous-sentence')).toBe('One here.');
});

test('the sentence of some of its words', () => {
  const paragraph = paragraphs[0] ?? { start: 0, end: 0 };
  expect(words(sentencesAround(text, paragraph, { start: 2, end: 4 }, 'en'))).toBe('One here.');
});
