import { expect, test } from 'vitest';
import { parseCommonText, proposalsBy, wordsOf, type TextPart } from './bracket-proposals.ts';
import { countBrackets } from './brackets.ts';
import { sampleId, sampleParty } from './sample-rows.fixture.ts';

const parties = [
  sampleParty(11, { name: 'Aldria', shortName: 'ALD', aliases: { 'Port Aldern': true } }),
  sampleParty(12, { name: 'Borea' }),
  sampleParty(13, { name: 'Cape Union', aliases: { Union: true } }),
  sampleParty(14, { name: 'Delmark', aliases: { Union: true } }),
];
const parsed = (text: string) => parseCommonText(text, parties);
const bracket = (text: string) => {
  const found = parsed(text).find((part) => typeof part !== 'string');
  if (!found) throw new Error('There is a bracket.');
  return found.alternatives.map(({ proposers, parts }) => ({
    by: proposers.map(({ name, partyIds }) => [name, ...partyIds]),
    words: wordsOf(parts).trim(),
  }));
};
const [aldria, borea, cape, delmark] = [11, 12, 13, 14].map(sampleId);

test('text without brackets is one part, and blank text none', () => {
  expect(parsed('Ships may pass.')).toEqual(['Ships may pass.']);
  expect(parsed('')).toEqual([]);
});

test('names before a colon propose what follows', () => {
  expect(bracket('Ships [Aldria, Borea: with notice] pass.')).toEqual([
    {
      by: [
        ['Aldria', aldria],
        ['Borea', borea],
      ],
      words: 'with notice',
    },
  ]);
});

test('short names, aliases, any case, and "and" between names', () => {
  expect(bracket('[ald & BOREA: x]')[0]?.by).toEqual([
    ['ald', aldria],
    ['BOREA', borea],
  ]);
  expect(bracket('[Port Aldern and Cape Union: x]')[0]?.by).toEqual([
    ['Port Aldern', aldria],
    ['Cape Union', cape],
  ]);
});

test('a name that is no party here is kept as such, an ambiguous one keeps its bearers', () => {
  expect(bracket('[Aldria, Erewhon: x]')[0]?.by).toEqual([['Aldria', aldria], ['Erewhon']]);
  expect(bracket('[Erewhon: x]')[0]?.by).toEqual([['Erewhon']]);
  expect(bracket('[Union: x]')[0]?.by).toEqual([['Union', cape, delmark]]);
});

test('a colon in a sentence, a time or an article names nobody', () => {
  const sentences = [
    '[of these: cod and herring]',
    '[at 10:30]',
    '[Article 5: notice]',
    '[a\nb: c]',
  ];
  for (const text of sentences) expect(bracket(text)[0]?.by).toEqual([]);
  expect(bracket('[of these: cod]')[0]?.words).toBe('of these: cod');
});

test('a slash parts alternatives, each with its own proposers', () => {
  expect(bracket('[24 hours / 48 hours]').map(({ words }) => words)).toEqual([
    '24 hours',
    '48 hours',
  ]);
  expect(bracket('[Aldria: 24 hours / Borea: 48 hours / no notice]')).toEqual([
    { by: [['Aldria', aldria]], words: '24 hours' },
    { by: [['Borea', borea]], words: '48 hours' },
    { by: [], words: 'no notice' },
  ]);
  expect(bracket('[shall/should]').map(({ words }) => words)).toEqual(['shall', 'should']);
});

test('and/or, and a slash within longer words, part nothing', () => {
  expect(bracket('[and/or]')).toHaveLength(1);
  expect(bracket('[at 20 km/h or less]')).toHaveLength(1);
});

test('brackets within brackets belong to the wording that holds them', () => {
  expect(bracket('[Aldria: notice of [Borea: 24 / 48] hours / none]')).toEqual([
    { by: [['Aldria', aldria]], words: 'notice of [24 / 48] hours' },
    { by: [], words: 'none' },
  ]);
});

test('an unpaired bracket is plain text', () => {
  expect(wordsOf(parsed('a ] b [c] [d'))).toBe('a ] b [c] [d');
});

test('proposals are gathered by party, those of nobody last', () => {
  const parts = parsed('[x] [Aldria: a / Borea: b] and [ALD: c] and [Erewhon: d]');
  const groups = proposalsBy(parts).map(({ proposer, alternatives }) => [
    proposer?.name ?? null,
    alternatives.map((each) => wordsOf(each.parts).trim()),
  ]);
  expect(groups).toEqual([
    ['Aldria', ['a', 'c']],
    ['Borea', ['b']],
    ['Erewhon', ['d']],
    [null, ['x']],
  ]);
});

test('as many brackets as are counted, up to the depth that people read', () => {
  const text = '[a [b] c] [d / [e]] ] [';
  const count = (parts: readonly TextPart[]): number =>
    parts.reduce<number>(
      (sum, part) =>
        typeof part === 'string'
          ? sum
          : sum + 1 + part.alternatives.reduce((inner, each) => inner + count(each.parts), 0),
      0,
    );
  expect(count(parsed(text))).toBe(countBrackets(text));
});

test('a megabyte of nested brackets is read without trouble', () => {
  const text = '['.repeat(300_000) + ']'.repeat(300_000);
  expect(wordsOf(parsed(text))).toBe(text);
  expect(parsed('[a] '.repeat(50_000))).toHaveLength(100_000);
});
