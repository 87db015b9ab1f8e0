import { createPath, type To } from 'react-router';
import { expect, test } from 'vitest';
import { withAsOf } from './with-as-of.ts';

const asOf = { day: '2031-03-01', by: 'logged' } as const;
const carried = (to: To) => {
  const path = withAsOf(to, 'arden', asOf);
  return typeof path === 'string' ? path : createPath(path);
};

test('addresses within the negotiation keep the day, with what else they ask for', () => {
  expect(carried('/n/arden')).toBe('/n/arden?asof=2031-03-01&by=logged');
  expect(carried({ pathname: '/n/arden/log', search: '?item=1' })).toBe(
    '/n/arden/log?item=1&asof=2031-03-01&by=logged',
  );
});

test('other addresses do not take it along, and a day that is asked for stays', () => {
  for (const to of ['/', '/settings', '/n/other', '/n/ardenne', '/n/arden?asof=2030-01-01'])
    expect(carried(to)).toBe(to);
  expect(withAsOf('/n/arden', 'arden', null)).toBe('/n/arden');
});
