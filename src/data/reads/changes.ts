import type { Change } from '#domain/change.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';

/** The latest gestures of a negotiation, newest first. */
export async function recentChanges(
  negotiationId: string,
  limit: number,
): Promise<readonly Change[]> {
  return await database.changes
    .where('[negotiationId+id]')
    .between([negotiationId, Dexie.minKey], [negotiationId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The latest gestures of all negotiations, newest first. */
export async function recentChangesEverywhere(limit: number): Promise<readonly Change[]> {
  return await database.changes.orderBy('id').reverse().limit(limit).toArray();
}
