import type { Position } from '#domain/position.ts';
import { Dexie, type Table } from 'dexie';
import type { Engine } from './engine.ts';
import { countFolded } from './folded.ts';

/** A row a position, as most Dexie programs keep them. */
export function dexieEngine(): Engine {
  const name = 'bench-dexie';
  const make = (durability: 'strict' | 'relaxed') => {
    const made = new Dexie(name, { chromeTransactionDurability: durability });
    made.version(1).stores({ positions: 'id, trackId, issueId, partyId' });
    return made;
  };
  const bulk = make('relaxed');
  const strict = make('strict');
  const positions = (db: Dexie): Table<Position, string> => db.table('positions');
  return {
    async open() {
      await bulk.open();
      await strict.open();
    },
    importAll: (rows) => positions(bulk).bulkAdd([...rows]),
    logOne: (row) => positions(strict).put(row),
    async openList(trackId) {
      const found = await positions(bulk).where('trackId').equals(trackId).toArray();
      return found.length;
    },
    search: async (word) => countFolded(await positions(bulk).toArray(), word),
    readAll: async () => (await positions(bulk).toArray()).length,
    async wipe() {
      strict.close();
      bulk.close();
      await Dexie.delete(name);
    },
  };
}
