import { paginate } from '#data/page.ts';
import { versions } from '#data/versions/all.ts';
import type { Position } from '#domain/position.ts';
import { foldTexts } from '#domain/fold-texts.ts';
import { Dexie } from 'dexie';

/** The least that some work takes, piece by piece, in milliseconds: the browser's own calls and nothing besides. */
export interface Floors {
  /** All records of the file, as they are kept, put into the same stores with the same indexes. */
  readonly put: number;
  /** All of them read back. */
  readonly readAll: number;
  /** Read back what is searched, and its texts folded. */
  readonly readSearched: number;
  /** Written as text, made bytes, and a digest of them. */
  readonly written: number;
}

const name = 'bench-floor';
const stamp = '000000000000000-0000-bench';

/** @param lines a record each, as they stand in a file */
export async function floors(lines: readonly string[]): Promise<Floors> {
  const dexie = new Dexie(name);
  for (const { number, stores } of versions) dexie.version(number).stores(stores);
  await dexie.open();
  const db = dexie.backendDB();
  const kept = keptRecords(lines);
  const put = await timed(() => putAll(db, kept));
  const readSearched = await timed(async () => {
    const texts: string[] = [];
    for (const each of (await read(db, 'pages')) as { positions: readonly Position[] }[])
      for (const { statement, original, condition } of each.positions)
        texts.push(statement, original, condition);
    for (const { text } of (await read(db, 'sourceTexts')) as { text: string }[]) texts.push(text);
    foldTexts(texts);
  });
  const all: (readonly unknown[])[] = [];
  const readAll = await timed(async () => {
    for (const store of kept.keys()) all.push(await read(db, store));
  });
  const written = await timed(async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(all));
    await crypto.subtle.digest('SHA-256', bytes);
  });
  await dexie.delete();
  return { put, readAll, readSearched, written };
}

/** By store: positions share a page of their issue, all others have a record each. */
function keptRecords(lines: readonly string[]): ReadonlyMap<string, readonly object[]> {
  const kept = new Map<string, object[]>();
  const positions = new Map<string | null, Position[]>();
  const add = <K>(map: Map<K, unknown[]>, key: K, value: unknown) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const line of lines) {
    const [[table, row] = ['', null]] = Object.entries(JSON.parse(line) as object);
    if (table === 'positions') add(positions, (row as Position).issueId, row);
    else add(kept, table, row);
  }
  const pages = [...positions.values()].flatMap((each) => paginate(each, stamp));
  return kept.set('pages', pages);
}

async function putAll(db: IDBDatabase, kept: ReadonlyMap<string, readonly object[]>) {
  const transaction = db.transaction([...kept.keys()], 'readwrite', { durability: 'relaxed' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')));
  });
  for (const [store, rows] of kept) {
    const records = transaction.objectStore(store);
    for (const row of rows) records.put(row);
  }
  await done;
}

async function read(db: IDBDatabase, store: string): Promise<readonly unknown[]> {
  const request = db.transaction(store).objectStore(store).getAll();
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer')));
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
