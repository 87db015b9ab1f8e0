import { expect, test } from 'vitest';
import { newSource } from './new-source.ts';
import type { Source } from './source.ts';
import { arrangedSources } from './source-view.ts';

const sources = [
  source('Borea on fishing', { reliability: 'C', kind: null }),
  source('Aldria on tolls', { reliability: 'A', kind: 'readout' }, '2031-03-01'),
  source('Cape Union note', { reliability: 'B', kind: 'press-report' }, '2031-04-01'),
];
const titles = (view: Parameters<typeof arrangedSources>[1]) =>
  arrangedSources(sources, view, 'en').map(({ key, items }) => [
    key,
    ...items.map((s) => s.title[0]),
  ]);

test('sources stand newest first, by title or by reliability', () => {
  expect(titles({ order: null, grouping: null })).toEqual([['', 'B', 'A', 'C']]);
  expect(titles({ order: 'published', grouping: null })).toEqual([['', 'C', 'A', 'B']]);
  expect(titles({ order: 'title', grouping: null })).toEqual([['', 'A', 'B', 'C']]);
  expect(titles({ order: 'reliability', grouping: null })).toEqual([['', 'A', 'C', 'B']]);
});

test('groups stand in the order of their values, those without one last', () => {
  expect(titles({ order: null, grouping: 'kind' })).toEqual([
    ['press-report', 'C'],
    ['readout', 'A'],
    ['', 'B'],
  ]);
});

function source(title: string, fields: Partial<Source>, day: string | null = null): Source {
  const row = { id: title, negotiationId: 'n', created: '', stamps: {}, deleted: false };
  const published = { words: '', edtf: day };
  return { ...newSource({ title }), ...fields, published, ...row };
}
