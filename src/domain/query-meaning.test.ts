import { expect, test } from 'vitest';
import { completeQuery } from './query-completion.ts';
import { queryMeaning } from './query-meaning.ts';
import type { QueryNames } from './query-names.ts';
import { parseQuery } from './query.ts';

const names: QueryNames = {
  party: [
    { name: 'Aldria', others: ['ALD'], ids: ['a1', 'a2'] },
    { name: 'Borea', others: [], ids: ['b'] },
    { name: 'Cape Union', others: [], ids: ['c'] },
  ],
  track: [{ name: 'Safety of passage', others: [], ids: ['t'] }],
  negotiation: [],
  person: [],
  tags: ['ice'],
  markings: ['Eyes only'],
};
const today = '2031-03-12';
const mean = (query: string) => queryMeaning(parseQuery(query), names, today);
const valuesOf = (query: string) => [...(mean(query).filters[0]?.values ?? [])];

test('names are meant by the whole, the beginning or a part', () => {
  expect(valuesOf('party:aldria')).toEqual(['a1', 'a2']);
  expect(valuesOf('party:ald')).toEqual(['a1', 'a2']);
  expect(valuesOf('party:union')).toEqual(['c']);
  expect(valuesOf('track:"safety of"')).toEqual(['t']);
});

test('values are meant with or without their hyphens', () => {
  expect(valuesOf('firmness:red-line')).toEqual(['red-line']);
  expect(valuesOf('firmness:"Red line"')).toEqual(['red-line']);
  expect(valuesOf('firmness:redline')).toEqual(['red-line']);
  expect(valuesOf('kind:position')).toEqual(['positions']);
  expect(valuesOf('marking:amber')).toEqual(['amber']);
});

test('a month begins with its first day and ends with its last', () => {
  expect(mean('since:2031-02').filters[0]?.day).toBe('2031-02-01');
  expect(mean('until:2031-02').filters[0]?.day).toBe('2031-02-28');
  expect(mean('since:2031').filters[0]?.day).toBe('2031-01-01');
});

test('what cannot be asked for is refused with what can', () => {
  for (const [query, possible] of [
    ['partei:Aldria', 'party:'],
    ['party:Delmark', 'Aldria'],
    ['stance:maybe', 'excludes'],
    ['since:soon', today],
    ['party:', 'Borea'],
    ['tag:fire', 'ice'],
  ] as const) {
    const { filters, refusals } = mean(query);
    expect({ query, filters, refused: refusals.length }).toEqual({
      query,
      filters: [],
      refused: 1,
    });
    expect(refusals[0]?.possible).toContain(possible);
  }
});

test('the part at the caret is completed', () => {
  const offered = (query: string, caret = query.length) =>
    completeQuery(query, caret, names, today).map((each) => each.query);
  expect(offered('par')).toContain('party:');
  expect(offered('party:')).toEqual(['party:Aldria ', 'party:Borea ', 'party:"Cape Union" ']);
  expect(offered('tolls -party:uni')).toEqual(['tolls -party:"Cape Union" ']);
  expect(offered('party:Bo tolls', 8)).toEqual(['party:Borea tolls']);
  expect(offered('excl')).toContain('stance:excludes ');
  expect(offered('ald')).toContain('party:Aldria ');
  expect(offered('"par')).toEqual([]);
  expect(offered('tolls ')).toEqual([]);
  expect(offered('').length).toBeGreaterThan(10);
});
