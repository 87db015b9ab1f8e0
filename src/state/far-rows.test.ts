import { expect, test } from 'vitest';
import { offerRows, showRow } from './far-rows.ts';

test('the list that has the row shows it, for as long as the list stands', () => {
  const shown: string[] = [];
  const list = (name: string, has: string) =>
    offerRows((id, column) => {
      if (id === has) shown.push(`${name} ${id} ${column}`);
      return id === has;
    });
  const end = list('log', 'a');
  list('table', 'b');
  expect([showRow('a'), showRow('b', 3), showRow('c')]).toEqual([true, true, false]);
  end();
  expect(showRow('a')).toBe(false);
  expect(shown).toEqual(['log a null', 'table b 3']);
});
