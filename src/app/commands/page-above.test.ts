import { expect, test } from 'vitest';
import { pageAbove } from './page-above.ts';

test('each page hangs under its list, a list under its negotiation, a negotiation under Today', () => {
  expect(pageAbove('/n/1/sources/2')).toBe('/n/1/sources');
  expect(pageAbove('/n/1/meetings/2/readouts')).toBe('/n/1/meetings');
  expect(pageAbove('/n/1/t/2/text/3')).toBe('/n/1/t/2');
  expect(pageAbove('/n/1/t/2/log')).toBe('/n/1/t/2');
  expect(pageAbove('/n/1/t/2')).toBe('/n/1');
  expect(pageAbove('/n/1/log')).toBe('/n/1');
  expect(pageAbove('/n/1')).toBe('/');
  expect(pageAbove('/settings')).toBe('/');
  expect(pageAbove('/')).toBeNull();
});
