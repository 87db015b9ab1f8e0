import { bulkDatabase, database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { fullDigest } from '#exchange/digest.ts';
import { expect } from 'vitest';

/** For tests: of all that reads see. */
export async function digestHere(): Promise<string> {
  return await fullDigest(await wholeBook(null));
}

/** For tests: no row stands there without its negotiation. */
export async function expectNothingLeft(): Promise<void> {
  const known = new Set<string>(await database.negotiations.toCollection().primaryKeys());
  for (const table of bulkDatabase.tables) {
    const rows: { negotiationId?: string }[] = await table.toArray();
    const strays = rows.filter(
      ({ negotiationId }) => negotiationId !== undefined && !known.has(negotiationId),
    );
    expect({ [table.name]: strays }).toEqual({ [table.name]: [] });
  }
  expect(await database.staged.count()).toBe(0);
}

/** For tests: every write to this table fails; the disk has room again after. */
export function failing(table: string, error: Error): () => void {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...given) {
    if (this.name === table) throw error;
    return add.apply(this, given);
  };
  return () => {
    IDBObjectStore.prototype.add = add;
  };
}

/** For tests: locks as a browser has them. */
export function manyLocks() {
  const held = new Set<string>();
  return {
    async request(name: string, _options: object, work: (lock: object | null) => Promise<unknown>) {
      if (held.has(name)) return await work(null);
      held.add(name);
      try {
        return await work({});
      } finally {
        held.delete(name);
      }
    },
  };
}
