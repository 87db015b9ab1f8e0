import { noFilters } from '#domain/matrix-filter.ts';
import { expect, test } from 'vitest';
import { readFilters, withFilters } from './filters-url.ts';

const aldria = '01890000-0000-7000-8000-000000000001';

test('filters survive the URL, and the rest of it is kept', () => {
  const filters = {
    ...noFilters,
    stances: ['excludes', 'opposes'],
    firmnesses: ['red-line'],
    parties: [aldria],
    issueStatuses: ['tabled'],
    text: 'strait, north',
  } as const;
  const params = withFilters(new URLSearchParams('item=x'), filters);
  expect(params.get('item')).toBe('x');
  expect(params.get('stance')).toBe('excludes,opposes');
  expect(readFilters(params)).toEqual(filters);
});

test('no filter leaves no trace', () => {
  const params = withFilters(new URLSearchParams('stance=excludes&q=a&item=x'), noFilters);
  expect(params.toString()).toBe('item=x');
});

test('what is malformed is left out', () => {
  const params = new URLSearchParams(
    'stance=angry,,opposes,opposes&party=1,../x&status=&firmness=%00',
  );
  expect(readFilters(params)).toEqual({ ...noFilters, stances: ['opposes'] });
});
