import { database } from '#data/database.ts';
import { removedKey } from '#data/removed-folders.ts';

/** What is needed to tell an empty device from one whose database is gone. */
export interface KeptHere {
  readonly negotiations: number;
  /** Whether anything was ever done here, even if nothing is left of it. */
  readonly isUsed: boolean;
}

export async function keptHere(): Promise<KeptHere> {
  const { negotiations, changes, tombstones, device } = database;
  return await database.transaction('r', [negotiations, changes, tombstones, device], async () => {
    const count = await negotiations.count();
    const used = count + (await changes.limit(1).count()) + (await tombstones.limit(1).count());
    // The last negotiation may have been removed for good, log and all.
    const removed = await device.where('key').startsWith(removedKey('')).limit(1).count();
    return { negotiations: count, isUsed: used + removed > 0 };
  });
}

/** How many gestures the change log tells of, and the last of them. */
export async function changeCount(): Promise<number> {
  return await database.changes.count();
}

/** When the first gesture after so many was made, in epoch milliseconds; null: there is none. */
export async function changeAfter(count: number): Promise<number | null> {
  return (await database.changes.orderBy('id').offset(count).first())?.at ?? null;
}
