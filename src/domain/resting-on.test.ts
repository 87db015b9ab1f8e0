import { expect, test } from 'vitest';
import { positionsBySource } from './resting-on.ts';

const position = (id: string, sourceId: string | null, corrects: string | null = null) => ({
  id,
  sourceId,
  corrects,
  deleted: false,
});

test('deleted and corrected positions do not rest on their source any more', () => {
  const counts = positionsBySource([
    position('1', 'report'),
    position('2', 'report', '1'),
    position('3', 'note'),
    position('4', null),
    { ...position('5', 'note'), deleted: true },
  ]);
  expect([...counts]).toEqual([
    ['report', 1],
    ['note', 1],
  ]);
});
