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

export function stepChanges(then: BookOfDay, now: BookOfDay): readonly StepChange[] {
  const before = statesOf(then);
  const changes: StepChange[] = [];
  for (const [id, { step, state }] of statesOf(now)) {
    const old = before.get(id)?.state ?? null;
    if ((state === 'done' || state === 'overdue') && state !== old)
      changes.push({ kind: state, step, before: old });
  }
  return changes;
}

function statesOf({ book, today }: BookOfDay) {
  const live = book.steps.filter((step) => !step.deleted);
  const steps = new Map(book.steps.map((step) => [step.id, step]));
  const meetings = new Map(book.meetings.map((meeting) => [meeting.id, meeting]));
  const context = { today, steps, meetings };
  return new Map(
    live.map((step) => [step.id, { step, state: stepState(step, context).state }] as const),
  );
}
