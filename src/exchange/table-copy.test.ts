import { expect, test } from 'vitest';
import { tableCopy } from './table-copy.ts';

test('a table becomes tab-separated text and a plain table', () => {
  const copy = tableCopy([
    ['Issue', 'Aldria'],
    ['Passage', 'Opposes'],
  ]);
  expect(copy.text).toBe('Issue\tAldria\nPassage\tOpposes');
  expect(copy.html).toBe(
    '<table><thead><tr><th>Issue</th><th>Aldria</th></tr></thead><tbody><tr><td>Passage</td><td>Opposes</td></tr></tbody></table>',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1+1'])(
  'a cell that begins like a formula does nothing: %j',
  (cell) => {
    const { text } = tableCopy([['Issue'], [cell]]);
    expect(text.split('\n')[1]).toMatch(/^'/);
    expect(text.split('\n')).toHaveLength(2);
  },
);

test('tabs and line breaks within a cell make no cells or rows', () => {
  expect(tableCopy([['a\tb\nc']]).text).toBe('a b c');
});

test('markup in a cell stays text', () => {
  const { html } = tableCopy([['Issue'], ['<img src=x onerror="alert(1)"> & \'x\'\nnext']]);
  expect(html).toContain(
    '<td>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;x&#39;<br>next</td>',
  );
});
