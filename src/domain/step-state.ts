import { msg } from '@lingui/core/macro';
import { hasPassed, isOverdue } from './date.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import { stepStatusLabels, type NextStep, type StepStatus, type Trigger } from './next-step.ts';

export interface StepContext {
  readonly today: Day;
  /** All steps and meetings of the negotiation; one that is not there is missing. */
  readonly steps: ReadonlyMap<string, NextStep>;
  readonly meetings: ReadonlyMap<string, Meeting>;
}

export type StepState = 'waiting' | 'ready' | 'overdue' | Exclude<StepStatus, 'open'>;

export const stepStateLabels = {
  waiting: msg`Waiting`,
  ready: msg`Ready`,
  overdue: msg`Overdue`,
  'in-progress': stepStatusLabels['in-progress'],
  done: stepStatusLabels.done,
  lapsed: stepStatusLabels.lapsed,
  cancelled: stepStatusLabels.cancelled,
} as const;

/** Called off: what it waits for was cancelled or lapsed. Missing: deleted, or not in this copy. */
export type TriggerState = 'happened' | 'pending' | 'called-off' | 'missing';

export const triggerStateLabels = {
  happened: msg`Happened`,
  pending: msg`Not yet`,
  'called-off': msg`Called off`,
  missing: msg`Missing`,
} as const;

export interface TriggerView {
  readonly id: string;
  readonly trigger: Trigger;
  readonly state: TriggerState;
}

export interface StepView {
  /** The first that holds: finished as set, overdue, in progress as set, waiting, ready. */
  readonly state: StepState;
  /** Unfinished, and some trigger has not happened; true beside overdue and in progress too. */
  readonly isWaiting: boolean;
  /** Unfinished, and every trigger has happened. */
  readonly isReady: boolean;
  readonly isOverdue: boolean;
  readonly triggers: readonly TriggerView[];
  /** Waits for what was called off or is missing: nothing but a person can move it on. */
  readonly needsAttention: boolean;
}

/** Derived from triggers and the due date; never stored. Worked out once for each step of a context. */
export function stepState(step: NextStep, context: StepContext): StepView {
  const known = views.get(context) ?? new WeakMap<NextStep, StepView>();
  views.set(context, known);
  const view = known.get(step) ?? viewOf(step, context);
  known.set(step, view);
  return view;
}

const views = new WeakMap<StepContext, WeakMap<NextStep, StepView>>();

function viewOf(step: NextStep, context: StepContext): StepView {
  const triggers = triggersOf(step).map(([id, trigger]) => ({
    id,
    trigger,
    state: triggerState(trigger, context),
  }));
  const isOpen = !isFinished(step);
  const hasAll = triggers.every(({ state }) => state === 'happened');
  const late = isOpen && isOverdue(step.due, context.today);
  return {
    state: stateOf(step.status, late, hasAll),
    isWaiting: isOpen && !hasAll,
    isReady: isOpen && hasAll,
    isOverdue: late,
    triggers,
    needsAttention:
      isOpen && triggers.some(({ state }) => state === 'missing' || state === 'called-off'),
  };
}

/** Done, lapsed or cancelled. */
export function isFinished({ status }: Pick<NextStep, 'status'>): boolean {
  return status === 'done' || status === 'lapsed' || status === 'cancelled';
}

/** Unfinished steps that wait for this one, and for nothing else once it is done. */
export function readyAfter(stepId: string, context: StepContext): readonly NextStep[] {
  const step = context.steps.get(stepId);
  if (step === undefined) return [];
  const steps = new Map(context.steps).set(stepId, { ...step, status: 'done' });
  return [...steps.values()].filter(
    (other) =>
      !other.deleted &&
      waitsForStep(other, stepId) &&
      stepState(other, { ...context, steps }).isReady,
  );
}

export function triggersOf(
  step: Pick<NextStep, 'triggers'>,
): readonly (readonly [string, Trigger])[] {
  const known = listed.get(step.triggers);
  if (known) return known;
  const list = Object.entries(step.triggers).flatMap(([id, trigger]) =>
    trigger === null ? [] : [[id, trigger] as const],
  );
  listed.set(step.triggers, list);
  return list;
}

/** The tree, the circles, the states and whose move it is all ask again, of 20,000 steps. */
const listed = new WeakMap<NextStep['triggers'], readonly (readonly [string, Trigger])[]>();

/** A date happens when its last day has come; one without such a day never does by itself. */
export function triggerState(trigger: Trigger, context: StepContext): TriggerState {
  switch (trigger.kind) {
    case 'date':
      return hasPassed(trigger.date, context.today) ? 'happened' : 'pending';
    case 'event':
      return trigger.hasHappened ? 'happened' : 'pending';
    case 'step': {
      const step = context.steps.get(trigger.stepId);
      if (step === undefined || step.deleted) return 'missing';
      if (step.status === 'done') return 'happened';
      return isFinished(step) ? 'called-off' : 'pending';
    }
    case 'meeting': {
      const meeting = context.meetings.get(trigger.meetingId);
      if (meeting === undefined || meeting.deleted) return 'missing';
      if (meeting.status === 'held') return 'happened';
      return meeting.status === 'cancelled' ? 'called-off' : 'pending';
    }
  }
}

function stateOf(status: StepStatus, isLate: boolean, hasAll: boolean): StepState {
  if (status === 'done' || status === 'lapsed' || status === 'cancelled') return status;
  if (isLate) return 'overdue';
  if (status === 'in-progress') return status;
  return hasAll ? 'ready' : 'waiting';
}

function waitsForStep(step: NextStep, stepId: string): boolean {
  return triggersOf(step).some(
    ([, trigger]) => trigger.kind === 'step' && trigger.stepId === stepId,
  );
}
