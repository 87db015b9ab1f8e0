import { onDevice } from '#data/reads/device.ts';
import { purgeCounts, trash } from '#data/reads/trash.ts';
import { purge } from '#data/writes/purge.ts';
import { undelete } from '#data/writes/undelete.ts';
import type { TrashCounts, TrashItem } from '#domain/trash-item.ts';
import type { SteadyClock } from '#domain/trash-due.ts';
import type { MessageDescriptor } from '@lingui/core';
import { throughGate, type Outcome } from './gate.ts';
import { useLive } from './live.ts';
import { protect } from './recovery.ts';

/** What was deleted by itself, in all negotiations, newest first. Suspends. */
export function useTrash(): readonly TrashItem[] {
  return useLive('trash', trash);
}

/** How many records would go for good with these, all that hangs on them included. Suspends. */
export function usePurgeCounts(items: readonly TrashItem[]): TrashCounts {
  const key = `purge-counts/${items.map(({ id }) => id).join()}`;
  return useLive(key, async () => await purgeCounts(items));
}

/** What this device knows of its clock; null: it has not looked yet. Suspends. */
export function useTrashClock(): SteadyClock | null {
  return useLive('trash-clock', trashClock);
}

export const clockKey = 'trash-clock';

export async function trashClock(): Promise<SteadyClock | null> {
  return ((await onDevice(clockKey)) as SteadyClock | undefined) ?? null;
}

/**
 * Takes records out of the trash, with what hung on them: one gesture in each negotiation.
 * @param withGround what they stand on comes back, too, where it is in the trash
 */
export async function restoreFromTrash(
  items: readonly TrashItem[],
  withGround: boolean,
): Promise<readonly Outcome<void>[]> {
  const outcomes: Outcome<void>[] = [];
  for (const negotiationId of new Set(items.map((item) => item.negotiationId))) {
    const own = items.filter((item) => item.negotiationId === negotiationId);
    const refs = new Map(own.map((item) => [item.id, item as Restored]));
    for (const { under } of withGround ? own : []) {
      for (const ground of under)
        if (!refs.has(ground.id)) refs.set(ground.id, { ...ground, negotiationId, of: '' });
    }
    const all = Array.from(refs.values());
    const subject = Array.from(all.slice(0, mostNamed), nameOf).filter((name) => name !== '');
    const work = async () => await undelete(negotiationId, all, subject.join(', '));
    outcomes.push(await throughGate(work, 'gate', subject));
  }
  return outcomes;
}

type Restored = Pick<TrashItem, 'id' | 'table' | 'words' | 'negotiationId' | 'issueId' | 'of'>;

const mostNamed = 3;

/** As the change log names a record: a position by its party. */
function nameOf({ table, words, of }: Pick<TrashItem, 'table' | 'words' | 'of'>): string {
  return table === 'positions' ? of : words;
}

export type Removal =
  | { readonly kind: 'removed'; readonly counts: TrashCounts }
  /** No recovery point could be made, so nothing was removed. */
  | { readonly kind: 'unprotected'; readonly says: readonly MessageDescriptor[] }
  /** The disk refused; nothing was removed. */
  | { readonly kind: 'failed' };

/** Removes records for good with all that hangs on them, after a recovery point was made. */
export async function removeForGood(items: readonly TrashItem[]): Promise<Removal> {
  const done = await protect('purge', () => throughGate(() => purge(items), 'caller', null));
  if (!done.ok) return { kind: 'unprotected', says: done.says };
  return done.value.ok ? { kind: 'removed', counts: done.value.value } : { kind: 'failed' };
}
