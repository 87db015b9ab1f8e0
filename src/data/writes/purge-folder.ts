import { tableNames, type TableName } from '#domain/book.ts';
import type { TrashCounts } from '#domain/trash-item.ts';
import { database } from '#data/database.ts';
import { Dexie } from 'dexie';
import { removedKey } from '#data/removed-folders.ts';
import type { Gesture } from './gesture.ts';

/**
 * Removes a negotiation for good: rows, log and ledgers. No file of it is written any more, so its
 * tombstone is this device's alone. To be called within a transaction.
 */
export async function purgeFolder(id: string): Promise<Gesture<TrashCounts>> {
  const counts: Partial<Record<TableName, number>> = {};
  for (const table of tableNames) {
    const own = database.table(storeOf(table)).where(keyOf(table)).equals(id);
    const count = table === 'positions' ? await positionCount(id) : await own.count();
    if (count > 0) counts[table] = count;
    await own.delete();
  }
  for (const ledger of ['tombstones', 'overruled', 'undoSteps'] as const) {
    await database.table(ledger).where('negotiationId').equals(id).delete();
  }
  await database.changes
    .where('[negotiationId+id]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .delete();
  await database.staged.delete(id);
  await database.device.put({ key: removedKey(id), value: Date.now() });
  return { changeId: null, value: counts };
}

function storeOf(table: TableName): string {
  return table === 'positions' ? 'pages' : table;
}

function keyOf(table: TableName): string {
  return table === 'negotiations' ? 'id' : 'negotiationId';
}

async function positionCount(id: string): Promise<number> {
  let count = 0;
  await database.pages
    .where('negotiationId')
    .equals(id)
    .each(({ positions }) => {
      count += positions.length;
    });
  return count;
}
