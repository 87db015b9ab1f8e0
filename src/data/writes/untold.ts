import { Dexie, RangeSet, type ObservabilitySet, type Transaction } from 'dexie';
import { bulkDatabase } from '#data/database.ts';

/**
 * Adds rows that no read sees yet, in one transaction, past what Dexie does to tell of them: for each load every
 * live read of these tables would run again, in every tab. `tell` makes up for it once they are seen.
 */
export async function addUntold(load: ReadonlyMap<string, readonly object[]>): Promise<void> {
  const tables = Array.from(load.keys());
  if (tables.length === 0) return;
  await bulkDatabase.transaction('rw', tables, ({ idbtrans }) => allAdded(idbtrans, load));
}

/** Every live read of these tables runs again when the transaction, of which they are a part, is through. */
export function tell({ idbtrans, db }: Transaction, tables: readonly string[]): void {
  const told = idbtrans as IDBTransaction & { mutatedParts?: ObservabilitySet };
  const parts = (told.mutatedParts ??= {});
  for (const name of tables) {
    const indexes = db.table(name).schema.indexes.map((index) => index.name);
    for (const part of ['', ':dels', ...indexes]) {
      parts[`idb://${db.name}/${name}/${part}`] = new RangeSet(Dexie.minKey, Dexie.maxKey);
    }
  }
}

function allAdded(idbtrans: IDBTransaction, load: ReadonlyMap<string, readonly object[]>) {
  return new Dexie.Promise<void>((resolve, reject) => {
    idbtrans.addEventListener('error', ({ target }) => reject((target as IDBRequest).error));
    idbtrans.addEventListener('abort', () => reject(idbtrans.error));
    let last: IDBRequest | null = null;
    for (const [table, rows] of load) {
      const store = idbtrans.objectStore(table);
      for (const row of rows) last = store.add(row);
    }
    if (last === null) resolve();
    else last.addEventListener('success', () => resolve());
  });
}
