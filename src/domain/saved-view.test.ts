import { expect, test } from 'vitest';
import { isNarrowed, viewNameRefusal, viewUrl } from './saved-view.ts';

test('a view is its page and filters, not the record that is open beside them', () => {
  expect(viewUrl('/n/1/log', '?party=2&item=3')).toBe('/n/1/log?party=2');
  expect(viewUrl('/n/1/log', '?item=3')).toBe('/n/1/log');
  expect(isNarrowed('/n/1/log', '?item=3')).toBe(false);
  expect(isNarrowed('/n/1/log', '?stance=excludes')).toBe(true);
});

test('a view may keep its name, and takes none that another one has', () => {
  const view = (id: string, name: string) => ({ id, name, negotiationId: 'n', url: '/', at: 0 });
  const [open, late] = [view('a', 'Open'), view('b', 'Late')];
  expect(viewNameRefusal('Open', open, [open, late])).toBeNull();
  expect(viewNameRefusal(' Late ', open, [open, late])).not.toBeNull();
  expect(viewNameRefusal(' ', open, [open, late])).not.toBeNull();
});
