import { expect, test } from 'vitest';
import { newStep } from './new-step.ts';
import type { NextStep } from './next-step.ts';
import { groupedSteps } from './step-view.ts';

test('steps are grouped by what they share, and sorted within each group', () => {
  const steps = [
    stepOf('b', { status: 'open', title: 'Name the host' }),
    stepOf('a', { status: 'done', title: 'Agree on the date' }),
    stepOf('c', { status: 'open', title: 'Draft the text' }),
  ];
  expect(shown(groupedSteps(steps, 'status', 'title'))).toEqual({
    open: ['Draft the text', 'Name the host'],
    done: ['Agree on the date'],
  });
  expect(shown(groupedSteps(steps, null, 'title'))).toEqual({
    '': ['Agree on the date', 'Draft the text', 'Name the host'],
  });
  expect(groupedSteps([], 'status', null)).toEqual([]);
});

function shown(groups: ReturnType<typeof groupedSteps>) {
  return Object.fromEntries(
    groups.map(({ key, nodes }) => [key, nodes.map(({ step }) => step.title)]),
  );
}

function stepOf(id: string, fields: Partial<NextStep>): NextStep {
  const given = newStep({ title: '', rank: 'a0' });
  return {
    ...given,
    id,
    negotiationId: 'n',
    created: '',
    stamps: {},
    deleted: false,
    ...fields,
  };
}
