import type { Change } from '#domain/change.ts';
import { Dexie, type Collection } from 'dexie';
import { database } from '#data/database.ts';

/** The latest gestures of a negotiation, newest first. */
export async function recentChanges(
  negotiationId: string,
  limit: number,
): Promise<readonly Change[]> {
  const own = database.changes
    .where('[negotiationId+id]')
    .between([negotiationId, Dexie.minKey], [negotiationId, Dexie.maxKey]);
  return await newestFirst(own).limit(limit).toArray();
}

/** The latest gestures of all negotiations, newest first; but of none that is still being brought in. */
export async function recentChangesEverywhere(limit: number): Promise<readonly Change[]> {
  const hidden = new Set(await database.staged.toCollection().primaryKeys());
  const all = newestFirst(database.changes.orderBy('id'));
  const shown =
    hidden.size === 0 ? all : all.filter(({ negotiationId }) => !hidden.has(negotiationId));
  return await shown.limit(limit).toArray();
}

function newestFirst(changes: Collection<Change, string>) {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array: it is read backwards
  return changes.reverse();
}
