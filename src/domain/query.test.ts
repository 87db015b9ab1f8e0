import { expect, test } from 'vitest';
import { parseQuery, withFilter, withoutTerm } from './query.ts';

test('words, phrases and filters are told apart', () => {
  const terms = parseQuery(
    'tolls "free passage" party:Aldria -stance:excludes party:"Cape Union" -ice',
  );
  expect(terms.map(({ kind, key, text, isNot }) => [kind, key, text, isNot])).toEqual([
    ['word', '', 'tolls', false],
    ['phrase', '', 'free passage', false],
    ['filter', 'party', 'Aldria', false],
    ['filter', 'stance', 'excludes', true],
    ['filter', 'party', 'Cape Union', false],
    ['word', '', 'ice', true],
  ]);
});

test('what looks like a filter and is none stays words', () => {
  const kinds = (query: string) => parseQuery(query).map(({ kind, text }) => `${kind} ${text}`);
  expect(kinds('12:30')).toEqual(['word 12:30']);
  expect(kinds('https://example.org/a')).toEqual(['word https://example.org/a']);
  expect(kinds('- a')).toEqual(['word -', 'word a']);
  expect(kinds('"party:Aldria"')).toEqual(['phrase party:Aldria']);
  expect(kinds('party:')).toEqual(['filter ']);
  expect(kinds('party: Aldria')).toEqual(['filter ', 'word Aldria']);
});

test('a quote that is not closed goes to the end', () => {
  expect(parseQuery('party:"Cape Un')[0]).toMatchObject({ kind: 'filter', text: 'Cape Un' });
  expect(parseQuery('“free pass')[0]).toMatchObject({ kind: 'phrase', text: 'free pass' });
});

test('any script can be typed', () => {
  expect(parseQuery('party:中国 المضيق')).toMatchObject([
    { kind: 'filter', text: '中国' },
    { kind: 'word', text: 'المضيق' },
  ]);
});

test('taking one part out leaves the others as they were', () => {
  const query = 'a party:"Cape Union" -b "c d" stance:open';
  const plain = (text: string) =>
    parseQuery(text).map(({ kind, key, text: value, isNot }) => [kind, key, value, isNot]);
  for (const [at, term] of parseQuery(query).entries()) {
    const rest = plain(query);
    rest.splice(at, 1);
    expect(plain(withoutTerm(query, term))).toEqual(rest);
  }
});

test('a filter that is added reads back as it was given', () => {
  for (const value of ['Aldria', 'Cape Union', 'المضيق', '2031-03'])
    expect(parseQuery(withFilter('tolls', 'party', value)).at(-1)).toMatchObject({
      kind: 'filter',
      key: 'party',
      text: value,
    });
});
