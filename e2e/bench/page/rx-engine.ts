import type { Position } from '#domain/position.ts';
import { createRxDatabase, type RxCollection, type RxDatabase } from 'rxdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import type { Engine } from './engine.ts';
import { countFolded } from './folded.ts';

const key = { type: 'string', maxLength: 40 } as const;
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: key, trackId: key, issueId: key, partyId: key, row: { type: 'object' } },
  required: ['id', 'trackId', 'issueId', 'partyId', 'row'],
  indexes: ['trackId', 'issueId', 'partyId'],
} as const;

/** More than there are: else the answer to the search before is given again. */
const everything = 100_000_000;

interface Kept {
  readonly id: string;
  readonly trackId: string;
  readonly issueId: string;
  readonly partyId: string;
  readonly row: Position;
}

/** RxDB over its Dexie storage. */
export function rxEngine(): Engine {
  let db: RxDatabase | null = null;
  const positions = (): RxCollection<Kept> => {
    const found = db?.collections['positions'] as RxCollection<Kept> | undefined;
    if (!found) throw new Error('Not open');
    return found;
  };
  return {
    async open() {
      db = await createRxDatabase({
        name: 'bench-rx',
        storage: getRxStorageDexie(),
        multiInstance: false,
        eventReduce: false,
      });
      await db.addCollections({ positions: { schema } });
    },
    importAll: (rows) => positions().bulkInsert(rows.map(keptOf)),
    logOne: (row) => positions().insert(keptOf(row)),
    async openList(trackId) {
      const found = await positions().find({ selector: { trackId } }).exec();
      return found.map(({ row }) => row).length;
    },
    async search(word) {
      const found = await positions().find().exec();
      return countFolded(
        found.map(({ row }) => row),
        word,
      );
    },
    async readAll() {
      const found = await positions().find({ limit: everything }).exec();
      return found.map(({ row }) => row).length;
    },
    wipe: async () => {
      await db?.remove();
    },
  };
}

function keptOf(row: Position): Kept {
  const { id, trackId, issueId, partyId } = row;
  return { id, trackId: trackId ?? '', issueId: issueId ?? '', partyId, row };
}
