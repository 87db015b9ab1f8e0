import { expect, test } from 'vitest';
import { isNarrowed, viewUrl } from './saved-view.ts';

test('a view is its page and filters, not the record that is open beside them', () => {
  expect(viewUrl('/n/1/log', '?party=2&item=3')).toBe('/n/1/log?party=2');
  expect(viewUrl('/n/1/log', '?item=3')).toBe('/n/1/log');
  expect(isNarrowed('/n/1/log', '?item=3')).toBe(false);
  expect(isNarrowed('/n/1/log', '?stance=excludes')).toBe(true);
});
