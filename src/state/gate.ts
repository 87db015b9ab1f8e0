import type { Gesture } from '#data/writes/gesture.ts';
import { create } from 'zustand';
import { isWriteRefused } from './as-of.ts';
import { diskProblem, type DiskProblem } from './disk-problem.ts';
import { askToPersist } from './storage.ts';

/** What the gate knows: `saved` only after the disk has committed. */
export type GateState =
  | { readonly phase: 'idle' | 'saving' | 'saved' }
  | {
      readonly phase: 'failed';
      readonly problem: DiskProblem;
      /** Null: what was refused was changed in its form since, which writes it anew. */
      readonly retry: (() => Promise<unknown>) | null;
      /** What the write was to put on the disk, for the rescue file. */
      readonly unsaved: unknown;
    };

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

/**
 * The words of a form change: a write of it that was refused is not to be made again as it was, and what
 * was saved before says nothing of them.
 */
export function noteTyping(): void {
  const gate = useGate.getState();
  if (gate.phase === 'failed' && gate.retry !== null) useGate.setState({ ...gate, retry: null });
  else if (gate.phase === 'saved') useGate.setState({ phase: 'idle' }, true);
}

/** Puts the alert away; what was typed is still in its field. */
export function dismissFailure(): void {
  useGate.setState({ phase: 'idle' }, true);
}

let underWay = 0;

/** Milliseconds: where nothing has to be taken back, only a write that takes longer is shown before it is done. Drawing it would hold up the write. */
const unseen = 100;

/** @returns what to call when the write has ended */
function showUnderWay(): () => void {
  const say = () => useGate.setState({ phase: 'saving' }, true);
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
 */
export async function throughGate<T>(
  work: () => Promise<Gesture<T>>,
  shownBy: 'gate' | 'caller' = 'gate',
  unsaved: unknown = null,
): Promise<Outcome<T>> {
  // While an earlier day is shown nothing is written, now or later.
  if (isWriteRefused()) return { ok: false, problem: 'unknown', retried: new Promise<T>(() => {}) };
  underWay += 1;
  // Begun before anything is drawn: the disk works meanwhile.
  const written = work();
  const ended = showUnderWay();
  try {
    const { value, changeId } = await written;
    ended();
    underWay -= 1;
    if (underWay === 0) useGate.setState({ phase: 'saved' }, true);
    askToPersist();
    return { ok: true, value, changeId };
  } catch (error) {
    ended();
    underWay -= 1;
    console.warn('A write failed', error);
    const problem = diskProblem(error);
    const retried = new Promise<T>((resolve) => {
      const retry = async () => {
        const again = await throughGate(work, 'gate', unsaved);
        if (again.ok) resolve(again.value);
        else void again.retried.then(resolve);
      };
      const failed = { phase: 'failed', problem, retry, unsaved } as const;
      useGate.setState(shownBy === 'caller' ? { phase: 'idle' } : failed, true);
    });
    return { ok: false, problem, retried };
  }
}
