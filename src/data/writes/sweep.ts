import { tableNames } from '#domain/book.ts';
import { bulkDatabase } from '#data/database.ts';
import { askToGiveWay, holdingImports, lockManager } from '#data/import-lock.ts';

/**
 * Removes what imports left that never came to their end: their rows, and nothing else. What another tab is
 * bringing in right now is let be.
 * @returns how many negotiations were swept
 */
export async function sweepLeftovers(): Promise<number> {
  const db = bulkDatabase;
  const found = await db.staged.toArray();
  let swept = 0;
  for (const { id, since } of found) {
    // Without locks nobody knows whether it is still under way; by then it surely is not.
    if (!lockManager() && Date.now() - since < surelyOver) continue;
    const done = await holdingImports([id], () => sweep(id));
    if (done !== 'taken') swept += 1;
  }
  return swept;
}

/** The same, for what needs the device without any import: one that only waits for a person gives way to it. */
export async function sweepWaiting(): Promise<void> {
  const until = Date.now() + patience;
  for (let hasAsked = false; ; hasAsked = true) {
    await sweepLeftovers();
    const left = await bulkDatabase.staged.toCollection().primaryKeys();
    if (left.length === 0 || Date.now() > until) return;
    if (!hasAsked) askToGiveWay(left);
    await new Promise((resolve) => {
      setTimeout(resolve, askAgain);
    });
  }
}

const patience = 3000;
const askAgain = 100;

const surelyOver = 3_600_000;
const rowsAtOnce = 2000;

/** Removes a negotiation whose own row was never written. To be called while its import's lock is held. */
export async function sweep(id: string): Promise<void> {
  const db = bulkDatabase;
  for (const name of staged) {
    const table = db.table<object, string>(name);
    for (let isMore = true; isMore;) {
      isMore = await db.transaction('rw', [db.negotiations, table], async ({ idbtrans }) => {
        if (await db.negotiations.get(id)) return false;
        const rows = table.where('negotiationId').equals(id);
        const keys = await rows.limit(rowsAtOnce).primaryKeys();
        // Past Dexie, which would have live reads run again for rows that nobody has seen.
        const store = idbtrans.objectStore(name);
        for (const key of keys) store.delete(key);
        return keys.length === rowsAtOnce;
      });
    }
  }
  await db.staged.delete(id);
}

/** The tables that hold a negotiation's rows, apart from its own. */
const staged: readonly string[] = [
  ...tableNames.filter((name) => name !== 'negotiations' && name !== 'positions'),
  'pages',
  'tombstones',
  'overruled',
  'changes',
];
