import type { TableName } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import { byGround, hangingOn, type Standing } from '#domain/hangs-on.ts';
import type { Stamp } from '#domain/stamp.ts';
import { subjectOf } from '#domain/subject.ts';
import type { Tombstone } from '#domain/tombstone.ts';
import { trashCounts, type TrashCounts } from '#domain/trash-item.ts';
import { clock, tab } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { standingOf } from '#data/reads/standing.ts';
import { forgetToday } from './forget-today.ts';
import type { Gesture } from './gesture.ts';
import { blankLog } from './purge-log.ts';
import { purgeFolder } from './purge-folder.ts';
import { removeRows } from './purge-rows.ts';
import type { TrashRef } from './undelete.ts';

export type Purged = TrashCounts;

/**
 * Removes records for good, with all that hangs on them, in one transaction. What is left of each is a
 * tombstone, so that no older file brings it back, and in the change log that something was written, and
 * when. A whole negotiation goes with its log. What was taken out of the trash meanwhile stays.
 * @returns how many went, by table
 */
export async function purge(refs: readonly TrashRef[]): Promise<Gesture<Purged>> {
  return await database.transaction('rw', database.tables, async () => {
    const byFolder = new Map<string, Set<string>>();
    for (const { negotiationId, id } of refs) {
      const ids = byFolder.get(negotiationId) ?? new Set();
      byFolder.set(negotiationId, ids.add(id));
    }
    const counts: Partial<Record<TableName, number>> = {};
    let changeId: Stamp | null = null;
    for (const [folder, ids] of byFolder) {
      const own = await database.negotiations.get(folder);
      if (!own) continue;
      const isWhole = ids.has(folder) && own.deleted;
      const done = isWhole ? await purgeFolder(folder) : await purgeIn(folder, ids);
      changeId = done.changeId ?? changeId;
      for (const [table, count] of Object.entries(done.value))
        counts[table as TableName] = (counts[table as TableName] ?? 0) + count;
    }
    await forgetToday(database);
    return { changeId, value: counts };
  });
}

async function purgeIn(negotiationId: string, ids: ReadonlySet<string>): Promise<Gesture<Purged>> {
  const names = new Map<string, string>();
  const all = await standingOf(negotiationId, (table, row) => {
    if (named.has(table)) names.set(row.id, subjectOf(row));
  });
  const roots = all.filter(
    ({ id, table, isDeleted }) => isDeleted && table !== 'negotiations' && ids.has(id),
  );
  if (roots.length === 0) return { changeId: null, value: {} };
  const going = [...roots, ...hangingOn(idsOf(roots), byGround(all), 'all')];
  const gone = new Set(idsOf(going));
  const stamp = await laterThanAll();
  await removeRows(negotiationId, going, stamp);
  const stones = going.map(({ id, table }): Tombstone => ({
    id,
    negotiationId,
    table,
    removed: stamp,
  }));
  await database.tombstones.bulkPut(stones);
  const words = new Set(
    Array.from(gone, (id) => names.get(id) ?? '').filter((each) => each !== ''),
  );
  await blankLog(negotiationId, { ids: gone, words });
  const counts = trashCounts(going);
  await database.changes.add(changeOf(negotiationId, roots, counts, stamp));
  return { changeId: stamp, value: counts };
}

/** By whose names the change log tells of positions. */
const named: ReadonlySet<TableName> = new Set(['issues', 'parties', 'tracks']);

/** How many went, of what; not what they were. */
function changeOf(
  negotiationId: string,
  roots: readonly Standing[],
  counts: TrashCounts,
  id: Stamp,
): Change {
  const table = roots[0]?.table ?? 'negotiations';
  const about = { verb: 'purge', table, negotiationId, subject: '' } as const;
  return { id, ...about, at: Date.now(), tab, entries: [], counts: { ...counts } };
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** Later than all that any tab has written. */
async function laterThanAll(): Promise<Stamp> {
  const last = await database.changes.orderBy('id').last();
  if (last) clock.see(last.id);
  return clock.next();
}
