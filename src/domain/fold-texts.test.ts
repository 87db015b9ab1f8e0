import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { foldTexts } from './fold-texts.ts';
import { searchWords, seededNumbers } from './search-words.fixture.ts';

test('texts that grow have room beside one another', () => {
  // Each letter becomes four; the first test here, since room once made is kept.
  const texts = ['⒇'.repeat(9), '⒇'.repeat(9)];
  expect(foldTexts(texts)).toEqual(texts.map(foldText));
});

test('many texts fold as each of them does', () => {
  const seed = Date.now() % 0x7fffffff;
  const random = seededNumbers(seed);
  const pick = <V>(list: readonly V[]) => list[Math.floor(random() * list.length)] as V;
  const words = Object.values(searchWords).flatMap((script) => script.words);
  const character = () => {
    const most = pick([0x7f, 0x24f, 0xffff, 0x10ffff]);
    return random() < 0.3 ? ` ${pick(words)} ` : String.fromCodePoint(Math.floor(random() * most));
  };
  for (let round = 0; round < 50; round += 1) {
    const texts = Array.from({ length: 40 }, () =>
      Array.from({ length: Math.floor(random() * 60) }, character).join(''),
    );
    expect({ seed, folded: foldTexts(texts) }).toEqual({ seed, folded: texts.map(foldText) });
  }
});

test('every character of the first plane folds as it does by itself', () => {
  const characters = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code));
  expect(foldTexts(characters)).toEqual(characters.map(foldText));
});

test('what grows, half a pair, and nothing', () => {
  const texts = ['', '\uFDFA'.repeat(9), 'a\uD83D', '\uDE00', '한국어', '\uFEFFİ', '🧊 Eis'];
  expect(foldTexts(texts)).toEqual(texts.map(foldText));
  expect(foldTexts([])).toEqual([]);
  const long = ['é'.repeat(700_000), 'È, пролив', 'Ñ'.repeat(600_000), 'ø'.repeat(1_100_000)];
  expect(foldTexts(long)).toEqual(long.map(foldText));
});
