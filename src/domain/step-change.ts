import { msg } from '@lingui/core/macro';
import type { BookOfDay } from './book-of-day.ts';
import type { NextStep } from './next-step.ts';
import { stepState, type StepState } from './step-state.ts';

export const stepChangeLabels = {
  done: msg`Done`,
  overdue: msg`Overdue`,
} as const;

/** A step that was done, or fell due, between two moments. */
export interface StepChange {
  readonly kind: keyof typeof stepChangeLabels;
  readonly step: NextStep;
  /** Null: not on record. */
  readonly before: StepState | null;
}

/** Steps between two rests. */
const atOnce = 1000;

/** With rests, in which a page may answer. */
export function* stepChanges(
  then: BookOfDay,
  now: BookOfDay,
): Generator<void, readonly StepChange[]> {
  const before = yield* statesOf(then);
  const changes: StepChange[] = [];
  for (const [id, { step, state }] of yield* statesOf(now)) {
    const old = before.get(id)?.state ?? null;
    if ((state === 'done' || state === 'overdue') && state !== old)
      changes.push({ kind: state, step, before: old });
  }
  return changes;
}

interface InState {
  readonly step: NextStep;
  readonly state: StepState;
}

function* statesOf({ book, today }: BookOfDay): Generator<void, ReadonlyMap<string, InState>> {
  const steps = new Map(book.steps.map((step) => [step.id, step]));
  const meetings = new Map(book.meetings.map((meeting) => [meeting.id, meeting]));
  const context = { today, steps, meetings };
  const states = new Map<string, InState>();
  for (const [at, step] of book.steps.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    if (!step.deleted) states.set(step.id, { step, state: stepState(step, context).state });
  }
  return states;
}
