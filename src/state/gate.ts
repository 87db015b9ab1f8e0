import type { Gesture } from '#data/writes/gesture.ts';
import { create } from 'zustand';
import { isWriteRefused } from './as-of.ts';
import { diskProblem, type DiskProblem } from './disk-problem.ts';
import { addFailure, retryNoMore, settleFailures } from './failures.ts';
import { askToPersist } from './storage.ts';

/** What the gate knows of the latest write: `saved` only after the disk has committed. What failed stands apart, in `failures.ts`. */
export interface GateState {
  readonly phase: 'idle' | 'saving' | 'saved';
}

export const useGate = create<GateState>()(() => ({ phase: 'idle' }));

/** A write's end. Failed writes are shown by the gate, with a way to try again. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly changeId: string | null }
  | {
      readonly ok: false;
      readonly problem: DiskProblem;
      /** Resolves if “Try again” of the gate writes it after all: forget the draft, close the form. */
      readonly retried: Promise<T>;
    };

/** Runs `then` when it is written: now, or once “Try again” of the gate writes it after all. */
export function onceWritten<O extends Outcome<unknown>>(
  outcome: O,
  then: (value: Written<O>) => void,
): void {
  if (outcome.ok) then(outcome.value as Written<O>);
  else void outcome.retried.then((value) => then(value as Written<O>));
}

type Written<O> = O extends { readonly ok: true; readonly value: infer T } ? T : never;

/** The words of a form change: what was saved before says nothing of them, nor does what was refused. */
export function noteTyping(): void {
  retryNoMore();
  if (useGate.getState().phase === 'saved') useGate.setState({ phase: 'idle' });
}

let underWay = 0;

/** Milliseconds: where nothing has to be taken back, only a write that takes longer is shown before it is done. Drawing it would hold up the write. */
const unseen = 100;

/** @returns what to call when the write has ended */
function showUnderWay(): () => void {
  const say = () => useGate.setState({ phase: 'saving' });
  if (useGate.getState().phase === 'idle') {
    const timer = setTimeout(say, unseen);
    return () => clearTimeout(timer);
  }
  say();
  return () => undefined;
}

/**
 * Runs a write and says how it ended; never throws for what the disk refuses.
 * @param shownBy who shows a failure: the gate, over whatever screen, or the caller in its own place
 * @param unsaved what is being written, for the rescue file
 * @param names of what is being written: an earlier failure of the same is dealt with by it
 */
export async function throughGate<T>(
  work: () => Promise<Gesture<T>>,
  shownBy: 'gate' | 'caller' = 'gate',
  unsaved: unknown = null,
  names: readonly string[] = [],
): Promise<Outcome<T>> {
  // While an earlier day is shown nothing is written, now or later.
  if (isWriteRefused()) return { ok: false, problem: 'unknown', retried: new Promise<T>(() => {}) };
  return await run(work, shownBy, unsaved, names);
}

/** The same for what this device alone remembers, which is written while an earlier day is shown, too. */
export async function throughGateHere(
  work: () => Promise<void>,
  unsaved: unknown,
  names: readonly string[],
): Promise<Outcome<void>> {
  const noted = async () => ({ value: await work(), changeId: null });
  return await run(noted, 'gate', unsaved, names);
}

async function run<T>(
  work: () => Promise<Gesture<T>>,
  shownBy: 'gate' | 'caller',
  unsaved: unknown,
  names: readonly string[],
): Promise<Outcome<T>> {
  underWay += 1;
  // Begun before anything is drawn: the disk works meanwhile.
  const written = work();
  const ended = showUnderWay();
  try {
    const { value, changeId } = await written;
    ended();
    underWay -= 1;
    settleFailures(names);
    if (underWay === 0) useGate.setState({ phase: 'saved' });
    askToPersist();
    return { ok: true, value, changeId };
  } catch (error) {
    ended();
    underWay -= 1;
    console.warn('A write failed', error);
    const problem = diskProblem(error);
    const retried = new Promise<T>((resolve) => {
      const retry = async () => {
        const again = await run(work, 'gate', unsaved, names);
        if (again.ok) resolve(again.value);
        else void again.retried.then(resolve);
      };
      if (shownBy === 'gate') addFailure({ problem, retry, unsaved, names });
      useGate.setState({ phase: 'idle' });
    });
    return { ok: false, problem, retried };
  }
}
