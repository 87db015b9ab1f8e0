import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { compareDates } from './date.ts';
import { membersOf } from './id.ts';
import type { ListChoices } from './list-view.ts';
import type { NextStep } from './next-step.ts';
import { stepTree, type StepNode } from './step-tree.ts';

const stepGroupings = ['track', 'owner', 'status'] as const;
export type StepGrouping = (typeof stepGroupings)[number];

const stepOrders = ['due', 'title'] as const;
export type StepOrder = (typeof stepOrders)[number];

const stepGroupingLabels: Readonly<Record<StepGrouping, MessageDescriptor>> = {
  track: msg`By track`,
  owner: msg`By owner`,
  status: msg`By status`,
};

const stepOrderLabels: Readonly<Record<StepOrder, MessageDescriptor>> = {
  due: msg`By date`,
  title: msg`By title`,
};

/** How next steps can be shown. */
export const stepChoices = {
  usual: { order: msg`By what waits for what`, grouping: msg`No groups` },
  orders: stepOrderLabels,
  groupings: stepGroupingLabels,
  columns: {
    owner: msg`Owner`,
    due: msg`Date`,
    wait: msg`What it waits for`,
    meeting: msg`Meeting`,
    track: msg`Track`,
  },
} as const satisfies ListChoices;

export interface StepGroup {
  /** The track, the status, or the owners, joined by "+"; "" where there is none. */
  readonly key: string;
  readonly nodes: readonly StepNode[];
}

/**
 * Steps in groups and in an order. Null as a grouping: one group. Null as an order: each under what it waits
 * for, by rank; any other order is flat.
 */
export function groupedSteps(
  steps: readonly NextStep[],
  grouping: StepGrouping | null,
  order: StepOrder | null,
): readonly StepGroup[] {
  const groups = new Map<string, NextStep[]>();
  for (const step of steps) {
    const key = grouping === null ? '' : keyOf(step, grouping);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups].map(([key, own]) => ({ key, nodes: inOrder(own, order) }));
}

function inOrder(steps: readonly NextStep[], order: StepOrder | null): readonly StepNode[] {
  if (order === null) return stepTree(steps);
  const compare =
    order === 'due'
      ? (a: NextStep, b: NextStep) => compareDates(a.due, b.due)
      : (a: NextStep, b: NextStep) => a.title.localeCompare(b.title);
  return steps.toSorted(compare).map((step) => ({ step, children: [] }));
}

function keyOf(step: NextStep, grouping: StepGrouping): string {
  switch (grouping) {
    case 'track':
      return step.trackId ?? '';
    case 'status':
      return step.status;
    case 'owner':
      return [...membersOf(step.ownerParties), ...membersOf(step.ownerPersons)]
        .toSorted()
        .join('+');
  }
}
