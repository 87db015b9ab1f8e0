import type { Day } from './day.ts';
import { membersOf, type PartyId, type PersonId } from './id.ts';
import type { Meeting } from './meeting.ts';
import type { Negotiation } from './negotiation.ts';
import type { NextStep, Trigger } from './next-step.ts';
import type { Person } from './person.ts';
import { postOn } from './post-on-day.ts';
import { byRank } from './row.ts';
import { isFinished, stepState, triggerState, triggersOf, type StepContext } from './step-state.ts';

/** A step whose owners can move now. */
export interface OwnersMove {
  readonly kind: 'step';
  readonly step: NextStep;
  /** Both empty: the owner is not recorded. */
  readonly partyIds: readonly PartyId[];
  readonly personIds: readonly PersonId[];
  /** On whose account the step rests; null and blank: not recorded. */
  readonly accordingTo: { readonly partyId: PartyId | null; readonly words: string };
  /** The steps that wait for it, at once or through others. */
  readonly waiting: readonly NextStep[];
}

/** Something that no party's step brings about. */
export interface NobodysMove {
  readonly kind: 'nobody';
  readonly cause: 'date' | 'event' | 'meeting' | 'called-off' | 'missing';
  readonly trigger: Trigger;
  readonly meeting: Meeting | null;
  readonly waiting: readonly NextStep[];
}

export type Move = OwnersMove | NobodysMove;

export interface BallInCourt {
  /** The roots of what waits: moves that other steps depend on. Owners first, then nobody's. */
  readonly blocking: readonly Move[];
  /** Other unfinished steps that wait for nothing. */
  readonly open: readonly OwnersMove[];
}

/**
 * Who must move next, through the chains of triggers. A meeting that is not held passes the question on
 * to the steps that it waits for; with none it is nobody's. A cycle has no root.
 * @param steps of a negotiation or of one track; roots are found in all of `context.steps`
 */
export function ballInCourt(steps: readonly NextStep[], context: StepContext): BallInCourt {
  const unfinished = steps.filter((step) => !step.deleted && !isFinished(step)).toSorted(byRank);
  const roots = new Map<string, Root>();
  for (const step of unfinished) collectRoots(step, step, context, roots, new Set());
  const found = [...roots.values()];
  const movers = found.flatMap((root) =>
    root.step === null ? [] : [ownersMove(root.step, root.waiting)],
  );
  const nobodys = found.flatMap((root) =>
    root.nobody === null ? [] : [{ ...root.nobody, waiting: root.waiting }],
  );
  const open = unfinished
    .filter((step) => stepState(step, context).isReady && !roots.has(step.id))
    .map((step) => ownersMove(step, []));
  return { blocking: [...movers.toSorted((a, b) => byRank(a.step, b.step)), ...nobodys], open };
}

/** Whether one of the moves is our side's: its party's, or that of a person who holds a post in it today. */
export function isOurMove(
  { ourPartyId }: Pick<Negotiation, 'ourPartyId'>,
  moves: readonly Move[],
  persons: ReadonlyMap<string, Person> = new Map(),
  today: Day | null = null,
): boolean {
  if (ourPartyId === null) return false;
  return moves.some((move) => {
    if (move.kind === 'nobody') return false;
    return (
      move.partyIds.includes(ourPartyId) ||
      move.personIds.some((id) => {
        const person = persons.get(id);
        return person !== undefined && postOn(person, today, ourPartyId) !== null;
      })
    );
  });
}

interface Root {
  readonly step: NextStep | null;
  readonly nobody: Omit<NobodysMove, 'waiting'> | null;
  readonly waiting: NextStep[];
}

/** Adds the roots of what `at` waits for, noting that `waiting` depends on them. */
function collectRoots(
  waiting: NextStep,
  at: NextStep,
  context: StepContext,
  roots: Map<string, Root>,
  seen: Set<string>,
): void {
  if (seen.has(at.id)) return;
  seen.add(at.id);
  const throughStep = (step: NextStep) => {
    if (!stepState(step, context).isReady) collectRoots(waiting, step, context, roots, seen);
    else addRoot(roots, step.id, { step, nobody: null }, waiting);
  };
  for (const [id, trigger] of triggersOf(at)) {
    const state = triggerState(trigger, context);
    if (state === 'happened') continue;
    const meeting =
      trigger.kind === 'meeting' ? (context.meetings.get(trigger.meetingId) ?? null) : null;
    const before = meeting === null || state !== 'pending' ? [] : stepsBefore(meeting, context);
    const step = trigger.kind === 'step' ? context.steps.get(trigger.stepId) : undefined;
    if (before.length > 0) before.forEach(throughStep);
    else if (step !== undefined && state === 'pending') throughStep(step);
    else {
      const cause =
        state !== 'pending' ? state : trigger.kind === 'step' ? 'missing' : trigger.kind;
      const key = meeting === null ? `${at.id} ${id}` : meeting.id;
      addRoot(
        roots,
        key,
        { step: null, nobody: { kind: 'nobody', cause, trigger, meeting } },
        waiting,
      );
    }
  }
}

function stepsBefore(meeting: Meeting, context: StepContext): readonly NextStep[] {
  return membersOf(meeting.waitsFor).flatMap((id) => {
    const step = context.steps.get(id);
    return step === undefined || step.deleted || isFinished(step) ? [] : [step];
  });
}

function addRoot(
  roots: Map<string, Root>,
  key: string,
  root: Omit<Root, 'waiting'>,
  waiting: NextStep,
): void {
  const known = roots.get(key);
  if (known === undefined) roots.set(key, { ...root, waiting: [waiting] });
  // One step's roots are collected before the next one's: what is there already stands last.
  else if (known.waiting.at(-1) !== waiting) known.waiting.push(waiting);
}

function ownersMove(step: NextStep, waiting: readonly NextStep[]): OwnersMove {
  return {
    kind: 'step',
    step,
    partyIds: membersOf(step.ownerParties),
    personIds: membersOf(step.ownerPersons),
    accordingTo: { partyId: step.accordingToPartyId, words: step.accordingToWords },
    waiting,
  };
}
