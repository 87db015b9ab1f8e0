import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NextStep } from './next-step.ts';
import { sampleId, sampleStep } from './sample-rows.fixture.ts';
import { cyclesIn, stepTree, wouldCycle, type StepNode } from './step-tree.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`step-tree.test seed ${seed}`);

const step = (number: number, waitsFor: readonly number[] = [], more: Partial<NextStep> = {}) =>
  sampleStep(number, {
    waitsFor: waitsFor.map((other) => ({ kind: 'step', stepId: sampleId(other) })),
    ...more,
  });
const shape = (nodes: readonly StepNode[]): unknown =>
  nodes.map((node) => [node.step.title, shape(node.children)]);

describe('the tree', () => {
  test('hangs steps under what they wait for, by rank', () => {
    const steps = [step(3, [1]), step(2, [1]), step(4, [3]), step(1), step(0)];
    expect(shape(stepTree(steps))).toEqual([
      ['Step 0', []],
      [
        'Step 1',
        [
          ['Step 2', []],
          ['Step 3', [['Step 4', []]]],
        ],
      ],
    ]);
  });

  test('shows a step that waits for two once, under the unfinished one', () => {
    const steps = [step(1, [], { status: 'done' }), step(2), step(3, [1, 2])];
    expect(shape(stepTree(steps))).toEqual([
      ['Step 1', []],
      ['Step 2', [['Step 3', []]]],
    ]);
  });

  test('makes a root of what waits for something that is missing or deleted', () => {
    expect(shape(stepTree([step(1, [], { deleted: true }), step(2, [1]), step(3, [9])]))).toEqual([
      ['Step 2', []],
      ['Step 3', []],
    ]);
  });

  test('loses nothing in a cycle', () => {
    expect(shape(stepTree([step(1, [2]), step(2, [1]), step(3, [3])]))).toEqual([
      ['Step 2', [['Step 1', []]]],
      ['Step 3', []],
    ]);
  });
});

describe('cycles', () => {
  test('a step may not wait for itself', () => {
    expect(wouldCycle([step(1)], sampleId(1), sampleId(1))).toBe(true);
  });

  test('nor for what waits for it, at once or through others', () => {
    const steps = [step(1), step(2, [1]), step(3, [2])];
    expect(wouldCycle(steps, sampleId(1), sampleId(2))).toBe(true);
    expect(wouldCycle(steps, sampleId(1), sampleId(3))).toBe(true);
    expect(wouldCycle(steps, sampleId(3), sampleId(1))).toBe(false);
  });

  test('a deleted step in between breaks the circle', () => {
    const steps = [step(1), step(2, [1], { deleted: true }), step(3, [2])];
    expect(wouldCycle(steps, sampleId(1), sampleId(3))).toBe(false);
  });

  test('those that a merge made are found', () => {
    const steps = [step(1, [2]), step(2, [3]), step(3, [1]), step(4, [1]), step(5), step(6, [6])];
    const found = cyclesIn(steps).map((cycle) => cycle.map(({ title }) => title).toSorted());
    expect(found).toEqual([['Step 1', 'Step 2', 'Step 3'], ['Step 6']]);
    expect(cyclesIn([step(1), step(2, [1])])).toEqual([]);
  });
});

test('for any steps: each stands in the tree once, and refusing cycles on entry leaves none', () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
  const built = (pairs: readonly (readonly [number, number])[]) =>
    Array.from({ length: 8 }, (_, at) =>
      step(
        at,
        pairs.filter(([from]) => from === at).map(([, to]) => to),
      ),
    );
  const count = (nodes: readonly StepNode[]): number =>
    nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
  fc.assert(
    fc.property(edges, (pairs) => {
      const allowed: (readonly [number, number])[] = [];
      for (const [from, to] of pairs) {
        if (!wouldCycle(built(allowed), sampleId(from), sampleId(to))) allowed.push([from, to]);
      }
      return (
        count(stepTree(built(pairs))) === 8 &&
        cyclesIn(built(allowed)).length === 0 &&
        cyclesIn(built(pairs)).length > 0 === allowed.length < pairs.length
      );
    }),
    { seed, numRuns: 200 },
  );
});
