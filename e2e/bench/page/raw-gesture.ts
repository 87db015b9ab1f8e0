import { database } from '#data/database.ts';
import type { Position } from '#domain/position.ts';

/**
 * What logging a position asks of the disk, without the program: the same requests, in the same order, on the
 * same stores with the same indexes, in one strictly durable transaction. For the milliseconds that no code saves.
 */
export async function rawGestures(like: Position, times: number): Promise<readonly number[]> {
  await database.open();
  const db = database.backendDB();
  await filled(db, like);
  const taken: number[] = [];
  // The first one warms up.
  for (let n = 0; n <= times; n += 1) {
    const begun = performance.now();
    await logged(db, like, n);
    if (n > 0) taken.push(performance.now() - begun);
  }
  await database.delete();
  return taken;
}

/** Positions on a page, as an issue of the large file has them. */
const perPage = 10;

function logged(db: IDBDatabase, position: Position, n: number): Promise<void> {
  const transaction = strict(db);
  const store = (name: string) => transaction.objectStore(name);
  const id = `9999-${String(n).padStart(6, '0')}`;
  const { issueId, negotiationId } = position;
  const later = IDBKeyRange.lowerBound(id, true);
  const ofIssue = IDBKeyRange.bound([issueId, 0], [issueId, []]);
  const known = [
    store('changes').openCursor(later, 'prev'),
    store('undoSteps').openCursor(later, 'prev'),
    store('undoSteps').index('undoneBy').getAllKeys(IDBKeyRange.lowerBound('', true)),
    store('pages').openCursor(ofIssue, 'prev'),
    store('issues').get(issueId ?? ''),
  ] as const;
  const [, , , last] = known;
  // A transaction answers in order: with the last answer all are there.
  known[4].addEventListener('success', () => {
    const page = last.result?.value as ReturnType<typeof pageOf>;
    const positions = [...page.positions, { ...position, id }].slice(-perPage);
    store('pages').put({ ...page, version: id, positions });
    const entry = { table: 'positions', id, issueId, isNew: true, before: {}, after: {} };
    const about = { verb: 'log', table: 'positions', negotiationId, subject: 'Aldria' };
    store('changes').add({
      id,
      ...about,
      at: Date.now(),
      tab: '00000000',
      entries: [entry],
      counts: {},
    });
    store('undoSteps').add({ id, negotiationId, undoneBy: null, change: null });
  });
  return committed(transaction);
}

function filled(db: IDBDatabase, position: Position): Promise<void> {
  const transaction = strict(db);
  transaction.objectStore('pages').put(pageOf(position));
  const { issueId: id, trackId, negotiationId } = position;
  transaction.objectStore('issues').put({ id, trackId, negotiationId, title: 'Measured' });
  return committed(transaction);
}

function pageOf(position: Position) {
  const { issueId, trackId, negotiationId } = position;
  const positions = Array.from({ length: perPage }, () => position);
  return { issueId, n: 0, trackId, negotiationId, version: '', positions } as const;
}

function strict(db: IDBDatabase): IDBTransaction {
  return db.transaction(db.objectStoreNames, 'readwrite', { durability: 'strict' });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')));
  });
}
