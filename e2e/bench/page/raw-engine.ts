import type { Position } from '#domain/position.ts';
import type { Engine } from './engine.ts';
import { countFolded } from './folded.ts';

/** IndexedDB by itself: one record each, three indexes. */
export function rawEngine(): Engine {
  const name = 'bench-raw';
  let db: IDBDatabase | null = null;
  const store = (mode: IDBTransactionMode, options: IDBTransactionOptions = {}) => {
    if (!db) throw new Error('Not open');
    const transaction = db.transaction('positions', mode, options);
    return { transaction, positions: transaction.objectStore('positions') };
  };
  const everything = async () =>
    (await answer(store('readonly').positions.getAll())) as readonly Position[];
  return {
    async open() {
      const request = indexedDB.open(name);
      request.addEventListener('upgradeneeded', () => {
        const made = request.result.createObjectStore('positions', { keyPath: 'id' });
        for (const key of ['trackId', 'issueId', 'partyId']) made.createIndex(key, key);
      });
      db = await answer(request);
    },
    async importAll(rows) {
      const { transaction, positions } = store('readwrite');
      for (const row of rows) positions.put(row);
      await committed(transaction);
    },
    async logOne(row) {
      const { transaction, positions } = store('readwrite', { durability: 'strict' });
      positions.put(row);
      await committed(transaction);
    },
    async openList(trackId) {
      const found = await answer(store('readonly').positions.index('trackId').getAll(trackId));
      return found.length;
    },
    search: async (word) => countFolded(await everything(), word),
    readAll: async () => (await everything()).length,
    async wipe() {
      db?.close();
      await answer(indexedDB.deleteDatabase(name));
    },
  };
}

async function answer<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer')));
  });
}

async function committed(transaction: IDBTransaction): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')));
  });
}
