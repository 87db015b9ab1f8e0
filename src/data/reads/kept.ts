import { Dexie } from 'dexie';
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

/** How many gestures the change log tells of. A file that waits to be imported is none of them. */
export async function changeCount(): Promise<number> {
  const waiting = await database.staged.toCollection().primaryKeys();
  const unseen = waiting.map((id) =>
    database.changes
      .where('[negotiationId+id]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .count(),
  );
  const all = await database.changes.count();
  return (await Promise.all(unseen)).reduce((left, count) => left - count, all);
}

/** When the first gesture after so many was made, in epoch milliseconds; null: there is none. */
export async function changeAfter(count: number): Promise<number | null> {
  const waiting = new Set(await database.staged.toCollection().primaryKeys());
  const all = database.changes.orderBy('id');
  const seen =
    waiting.size === 0 ? all : all.filter(({ negotiationId }) => !waiting.has(negotiationId));
  return (await seen.offset(count).first())?.at ?? null;
}
