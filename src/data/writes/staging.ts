import type { Book } from '#domain/book.ts';
import type { BookCounts } from '#domain/book-part.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Position } from '#domain/position.ts';
import { clock } from '#data/clock.ts';
import { bulkDatabase, database } from '#data/database.ts';
import { changeOfImport } from './import-change.ts';
import { forgetToday } from './forget-today.ts';
import { isTaken, TakenId } from './import.ts';
import { nextStamp } from './next-stamp.ts';
import { makePageBuffer } from './page-buffer.ts';
import { sweep } from './sweep.ts';
import { addStep, undoneSteps } from './undo-steps.ts';
import { addUntold, tell } from './untold.ts';

/** Rows on their way in. All reads go by negotiation, and the negotiations' own rows are written last: nothing is seen until then. */
export interface Staging {
  /** Await it where it gives a promise: what has gathered is written before more is taken. @throws TakenId */
  readonly add: (table: keyof Book, row: object, length: number) => Promise<void> | undefined;
  /** Makes all of it visible by one small transaction, which is one step to undo. @throws TakenId */
  readonly show: (counts: BookCounts) => Promise<void>;
  /** Takes back whatever was written. */
  readonly sweep: () => Promise<void>;
}

// What gathers before it is written, so that memory stays small and the disk is asked seldom.
const mostRows = 2000;
const mostCharacters = 4 * 1024 * 1024;

/**
 * Begins to bring in negotiations. To be called while their imports' locks are held.
 * @param ids under which they will stand here
 * @throws TakenId if one of them is here already
 */
export async function startStaging(ids: readonly string[]): Promise<Staging> {
  const negotiations: Negotiation[] = [];
  const pages = makePageBuffer(clock.next());
  const tables = new Set<string>();
  let waiting = new Map<string, object[]>();
  let rows = 0;
  let characters = 0;
  let latest = '';
  await markStaged(ids);
  const put = (table: string, row: object) => {
    const list = waiting.get(table) ?? [];
    waiting.set(table, list);
    list.push(row);
  };
  // While one load is written, the next is gathered, and no more than that.
  let writing: Promise<void> = Promise.resolve();
  const flush = () => {
    const before = writing;
    const full = waiting;
    waiting = new Map();
    rows = 0;
    characters = 0;
    for (const table of full.keys()) tables.add(table);
    writing = before.then(() => addUntold(full)).catch(throwTaken);
    writing.catch(() => undefined); // said to who waits for it next
    return before;
  };
  return {
    add(table, row, length) {
      if (table === 'negotiations') negotiations.push(row as Negotiation);
      else if (table === 'positions')
        for (const page of pages.add(row as Position)) put('pages', page);
      else put(table, row);
      if (table === 'changes' && (row as { id: string }).id > latest)
        latest = (row as { id: string }).id;
      rows += 1;
      characters += length;
      return rows >= mostRows || characters >= mostCharacters ? flush() : undefined;
    },
    async show(counts) {
      for (const page of pages.rest()) put('pages', page);
      await flush();
      await writing;
      if (latest !== '') clock.see(latest);
      const written = ['negotiations', 'staged', 'undoSteps', 'changes', 'device', ...tables];
      await database
        .transaction('rw', [...new Set(written)], async (transaction) => {
          const marked = await database.staged.bulkGet([...ids]);
          if (marked.includes(undefined)) throw new Error('Its rows were swept meanwhile');
          await database.negotiations.bulkAdd(negotiations);
          await database.staged.bulkDelete([...ids]);
          // Read in here: what was done in another tab meanwhile comes before it.
          const change = changeOfImport(negotiations, counts, await nextStamp());
          if (change) await addStep(change, await undoneSteps(), false);
          await forgetToday(database);
          tell(transaction, [...tables]);
        })
        .catch(throwTaken);
    },
    async sweep() {
      await writing.catch(() => undefined);
      for (const id of ids) await sweep(id);
    },
  };
}

/** From here on a start sweeps them, unless their import's lock is held. */
async function markStaged(ids: readonly string[]): Promise<void> {
  const { negotiations, staged } = bulkDatabase;
  for (const id of ids) if (await staged.get(id)) await sweep(id);
  await bulkDatabase.transaction('rw', [negotiations, staged], async () => {
    const known = await negotiations.bulkGet([...ids]);
    if (known.some((row) => row !== undefined)) throw new TakenId('It is here already');
    await staged.bulkPut(ids.map((id) => ({ id, since: Date.now() })));
  });
}

function throwTaken(error: unknown): never {
  if (isTaken(error)) throw new TakenId(error.message);
  throw error;
}
