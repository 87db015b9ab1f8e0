import { expect, test } from 'vitest';
import { sampleId, sampleStep } from './sample-rows.fixture.ts';
import { stepLines } from './step-lines.ts';
import { stepTree } from './step-tree.ts';

const step = (number: number, ...waitsFor: number[]) =>
  sampleStep(number, {
    waitsFor: waitsFor.map((other) => ({ kind: 'step', stepId: sampleId(other) })),
  });

test('steps stand one below the other, each with its level, its place there and what goes on below', () => {
  const nodes = stepTree([step(1), step(2, 1), step(3, 2), step(4, 1), step(5)]);
  const lines = stepLines([{ key: '', nodes }]);
  expect(
    lines.map(({ step: { title }, among, rails }) => [title, ...Object.values(among), rails]),
  ).toEqual([
    ['Step 1', 1, 1, 2, []],
    ['Step 2', 2, 1, 2, [true]],
    ['Step 3', 3, 1, 1, [true, false]],
    ['Step 4', 2, 2, 2, [false]],
    ['Step 5', 1, 2, 2, []],
  ]);
});

test('the first of each group names it', () => {
  const groups = [1, 2].map((key) => ({
    key: String(key),
    nodes: stepTree([step(10 * key), step(10 * key + 1)]),
  }));
  expect(stepLines(groups).map(({ group }) => group?.key ?? null)).toEqual(['1', null, '2', null]);
});
