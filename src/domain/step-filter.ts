import { dayAt } from './date.ts';
import type { NextStep } from './next-step.ts';
import { isFinished, type StepView } from './step-state.ts';

export const stepFilterStates = ['open', 'waiting', 'ready', 'overdue', 'done'] as const;
export type StepFilterState = (typeof stepFilterStates)[number];

export interface StepFilter {
  /** A party's or a person's id. */
  readonly ownerId: string | null;
  readonly state: StepFilterState | null;
  /** Only what waits and has no date, neither its own nor one that it waits for. */
  readonly isUndated: boolean;
}

export const noStepFilter: StepFilter = { ownerId: null, state: null, isUndated: false };

export function matchesStepFilter(step: NextStep, view: StepView, filter: StepFilter): boolean {
  const { ownerId, state, isUndated } = filter;
  if (ownerId !== null && !step.ownerParties[ownerId] && !step.ownerPersons[ownerId]) return false;
  if (isUndated && !waitsWithNoDate(step, view)) return false;
  return state === null || isInState(step, view, state);
}

function waitsWithNoDate(step: NextStep, view: StepView): boolean {
  const hasDate = view.triggers.some(
    ({ trigger, state }) =>
      state === 'pending' && trigger.kind === 'date' && dayAt(trigger.date) !== null,
  );
  return view.isWaiting && dayAt(step.due) === null && !hasDate;
}

function isInState(step: NextStep, view: StepView, state: StepFilterState): boolean {
  switch (state) {
    case 'open':
      return !isFinished(step);
    case 'waiting':
      return view.isWaiting;
    case 'ready':
      return view.isReady;
    case 'overdue':
      return view.isOverdue;
    case 'done':
      return step.status === 'done';
  }
}
