import { msg } from '@lingui/core/macro';
import type { NextStep } from './next-step.ts';
import { byRank } from './row.ts';
import { isFinished, triggersOf } from './step-state.ts';

export interface StepNode {
  readonly step: NextStep;
  /** Steps that wait for this one, by rank. */
  readonly children: readonly StepNode[];
}

/**
 * Steps under what they wait for, each shown once: under the first unfinished step by rank that it waits
 * for, or else the first finished one. What waits for no step here is a root; so is one of each cycle.
 */
export function stepTree(steps: readonly NextStep[]): readonly StepNode[] {
  const live = steps.filter((step) => !step.deleted).toSorted(byRank);
  const byId = new Map(live.map((step) => [step.id as string, step]));
  const children = new Map<string, NextStep[]>();
  const roots: NextStep[] = [];
  const parents = new Map<string, string>();
  for (const step of live) {
    const parent = parentOf(step, byId, parents);
    if (parent === undefined) roots.push(step);
    else {
      parents.set(step.id, parent.id);
      const siblings = children.get(parent.id);
      if (siblings) siblings.push(step);
      else children.set(parent.id, [step]);
    }
  }
  const node = (step: NextStep): StepNode => ({
    step,
    children: (children.get(step.id) ?? []).map((child) => node(child)),
  });
  return roots.map((root) => node(root));
}

export const cycleRefusal = msg`This step would wait for itself, through the steps that it waits for. Choose another step to wait for, or remove one of the waits between them.`;

/** Whether the step would wait for itself, at once or through others, if it waited for the new one too. */
export function wouldCycle(
  steps: readonly NextStep[],
  stepId: string,
  newTriggerStepId: string,
): boolean {
  const waits = waitsById(steps);
  const seen = new Set<string>();
  const toVisit = [newTriggerStepId];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    if (id === stepId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    toVisit.push(...(waits.get(id) ?? []));
  }
  return false;
}

/** Groups of steps that wait for one another in a circle, as a merge can make them. A step may stand in one group only. */
export function cyclesIn(steps: readonly NextStep[]): readonly (readonly NextStep[])[] {
  const byId = new Map(steps.map((step) => [step.id as string, step]));
  const waits = waitsById(steps);
  const done = new Set<string>();
  const cycles: (readonly NextStep[])[] = [];
  for (const start of waits.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    const visit = (id: string): void => {
      const place = places.get(id);
      if (place !== undefined) {
        const cycle = path.slice(place).flatMap((member) => byId.get(member) ?? []);
        if (!cycles.some((known) => known.some((step) => cycle.includes(step)))) cycles.push(cycle);
        return;
      }
      if (done.has(id)) return;
      places.set(id, path.length);
      path.push(id);
      for (const next of waits.get(id) ?? []) visit(next);
      path.pop();
      places.delete(id);
      done.add(id);
    };
    visit(start);
  }
  return cycles;
}

/** Live steps only: what is deleted waits for nothing, and nothing waits through it. */
function waitsById(steps: readonly NextStep[]): ReadonlyMap<string, readonly string[]> {
  const live = new Set(steps.flatMap((step) => (step.deleted ? [] : [step.id as string])));
  return new Map(
    steps.flatMap((step) =>
      step.deleted
        ? []
        : [[step.id as string, waitsOf(step).filter((id) => live.has(id))] as const],
    ),
  );
}

function waitsOf(step: NextStep): readonly string[] {
  return triggersOf(step).flatMap(([, trigger]) =>
    trigger.kind === 'step' ? [trigger.stepId] : [],
  );
}

function parentOf(
  step: NextStep,
  byId: ReadonlyMap<string, NextStep>,
  parents: ReadonlyMap<string, string>,
): NextStep | undefined {
  const candidates = waitsOf(step)
    .flatMap((id) => byId.get(id) ?? [])
    .filter((parent) => !isUnder(parent.id, step.id, parents))
    .toSorted(byRank);
  return candidates.find((parent) => !isFinished(parent)) ?? candidates[0];
}

/** Hanging a step under its own descendant would take both out of the tree. */
function isUnder(id: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
    if (at === ancestor) return true;
  }
  return false;
}
