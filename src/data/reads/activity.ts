import { isInActivity, type ActivityFilter } from '#domain/activity.ts';
import type { Change } from '#domain/change.ts';
import type { Overruled } from '#domain/overruled.ts';
import type { Stamp } from '#domain/stamp.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';

export interface ActivityPage {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** From where to read on; null: this was the beginning of the log. */
  readonly next: Stamp | null;
}

const mostFound = 50;
// Read and looked through at once. A page may find nothing; the next one is then asked for.
const mostRead = 2000;
const batch = 250;

/**
 * Some of a negotiation's log, newest first, read in batches so that a log of any length opens at once.
 * @param before the `next` of the page before; null: from the newest
 */
export async function activityPage(
  negotiationId: string,
  filter: ActivityFilter,
  before: Stamp | null,
): Promise<ActivityPage> {
  const changes: Change[] = [];
  let from: unknown = before ?? Dexie.maxKey;
  for (let read = 0; read < mostRead; read += batch) {
    const found = await newestBefore(negotiationId, from).limit(batch).toArray();
    for (const change of found) {
      from = change.id;
      if (isInActivity(change, filter)) changes.push(change);
      if (changes.length === mostFound) return { changes, next: change.id };
    }
    if (found.length < batch) return { changes, next: null };
  }
  return { changes, next: from as Stamp };
}

/** What merges did not keep of a record. */
export async function overruledOf(rowId: string): Promise<readonly Overruled[]> {
  return await database.overruled.where('rowId').equals(rowId).toArray();
}

function newestBefore(negotiationId: string, before: unknown) {
  const own = database.changes
    .where('[negotiationId+id]')
    .between([negotiationId, Dexie.minKey], [negotiationId, before], true, false);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array: it is read backwards
  return own.reverse();
}
