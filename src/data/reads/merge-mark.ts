import { database } from '#data/database.ts';
import { changeMark } from './book-stream.ts';

/** Equal as long as nothing was written to a negotiation: neither a gesture, nor by a merge, nor by emptying the trash. */
export async function mergeMark(id: string): Promise<string> {
  const ledgers = [database.tombstones, database.overruled];
  const counts = ledgers.map((table) => table.where('negotiationId').equals(id).count());
  return [await changeMark([id]), ...(await Promise.all(counts))].join('\n');
}
