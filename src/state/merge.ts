import type { MergeChoice } from '#data/writes/merge-choices.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { create } from 'zustand';
import { diskProblem, type DiskProblem } from './disk-problem.ts';
import { fileAside } from './file-aside.ts';
import type { Following } from './following.ts';
import { throughGate } from './gate.ts';
import type { Merged, MergePlanned, PlannedMerge } from './merge-task.ts';
import { protect } from './recovery.ts';

export type { MergeChoice } from '#data/writes/merge-choices.ts';
export type { PlannedMerge } from './merge-task.ts';

interface MergeFile {
  readonly file: Blob;
  readonly name: string;
  /** The negotiations of it that are to be merged, one after the other. */
  readonly ids: readonly string[];
}

interface MergeDesk {
  /** The colleague's file that is laid beside what is here; null: none. */
  readonly laid: MergeFile | null;
}

/** What waits to be merged in this tab. */
export const useMergeDesk = create<MergeDesk>()(() => ({ laid: null }));

/** @param laid null clears the desk */
export function layBeside(laid: MergeFile | null): void {
  useMergeDesk.setState({ laid });
}

/** The negotiation that is to be merged next; null: none waits. */
export function firstLaid(): string | null {
  return useMergeDesk.getState().laid?.ids[0] ?? null;
}

export type Planned =
  | MergePlanned
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly says: readonly MessageDescriptor[] };

/** What merging would do, worked out aside. Writes nothing. */
export async function planMerge(
  file: Blob,
  negotiationId: string,
  following: Following,
): Promise<Planned> {
  try {
    return await fileAside('merge-plan', { file, negotiationId }, following);
  } catch (error) {
    if (following.signal.aborted) return { kind: 'stopped' };
    console.warn('A merge could not be planned', error);
    return { kind: 'failed', says: [unplanned] };
  }
}

const unplanned = msg`The file could not be laid beside what is here: Parley could not read its database, or ran out of memory. Nothing was merged, and your data here is untouched. Reload the page and open the file again.`;

export type MergeEnd =
  | Merged
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: DiskProblem }
  /** No recovery point could be made first. */
  | { readonly kind: 'unprotected'; readonly says: readonly MessageDescriptor[] };

/** Merges as planned and chosen, all of it or nothing, after a recovery point was made of what is here. */
export async function merge(
  file: Blob,
  negotiationId: string,
  { mark }: Pick<PlannedMerge, 'mark'>,
  choices: readonly MergeChoice[],
  following: Following,
): Promise<MergeEnd> {
  const given = { file, negotiationId, mark, choices };
  const done = await protect('merge', async () => {
    let end: MergeEnd = { kind: 'failed', problem: 'unknown' };
    await throughGate(async () => {
      end = await merged(given, following);
      // Only what is on the disk counts as saved.
      if (end.kind !== 'merged') throw new Error(`Nothing was merged: ${end.kind}`);
      return { changeId: null, value: null };
    }, 'caller');
    return end;
  });
  return done.ok ? done.value : { kind: 'unprotected', says: done.says };
}

async function merged(
  given: Parameters<typeof fileAside<'merge'>>[1],
  following: Following,
): Promise<MergeEnd> {
  try {
    return await fileAside('merge', given, following);
  } catch (error) {
    if (following.signal.aborted) return { kind: 'stopped' };
    console.warn('A merge failed', error);
    return { kind: 'failed', problem: diskProblem(error) };
  }
}
