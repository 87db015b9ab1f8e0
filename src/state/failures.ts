import { create } from 'zustand';
import type { DiskProblem } from './disk-problem.ts';

/** A write that the disk refused. */
export interface Failure {
  readonly problem: DiskProblem;
  /** Null: what was refused was changed in its form since, which writes it anew. */
  readonly retry: (() => Promise<unknown>) | null;
  /** What the write was to put on the disk, for the rescue file. */
  readonly unsaved: unknown;
  /** Names what it was to put there; a write that puts all of it deals with the failure. Empty: nothing else does. */
  readonly names: readonly string[];
}

/** The failures that nobody has dealt with yet, oldest first: other writes leave them where they are. */
export const useFailures = create<{ readonly failures: readonly Failure[] }>()(() => ({
  failures: [],
}));

/** In place of an earlier one of the same. */
export function addFailure(failure: Failure): void {
  settleFailures(failure.names);
  useFailures.setState(({ failures }) => ({ failures: [...failures, failure] }));
}

/** What was refused is being tried again, or was written meanwhile. @param names of what was written */
export function settleFailures(names: readonly string[]): void {
  const written = new Set(names);
  keep((each) => each.names.length === 0 || !each.names.every((name) => written.has(name)));
}

/** Makes every write again that can be made as it was, oldest first. */
export async function retryFailures(): Promise<void> {
  const tried = useFailures.getState().failures.filter((each) => each.retry !== null);
  keep((each) => each.retry === null);
  for (const { retry } of tried) await retry?.();
}

/** The words of a form change: a write of it that was refused is not to be made again as it was. */
export function retryNoMore(): void {
  if (useFailures.getState().failures.some((each) => each.retry !== null))
    useFailures.setState(({ failures }) => ({
      failures: failures.map((each) => ({ ...each, retry: null })),
    }));
}

/** Puts the alert away; what was typed is still in its field. */
export function dismissFailures(): void {
  keep(() => false);
}

function keep(isKept: (failure: Failure) => boolean): void {
  const { failures } = useFailures.getState();
  const kept = failures.filter((each) => isKept(each));
  if (kept.length < failures.length) useFailures.setState({ failures: kept });
}
