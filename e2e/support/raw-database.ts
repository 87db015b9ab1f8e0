import type { Page } from '@playwright/test';

/** A database as the browser itself sees it: no code of the program reads or writes it here. */
export interface RawDatabase {
  readonly name: string;
  /** IndexedDB's own count. */
  readonly version: number;
  readonly stores: readonly RawStore[];
}

interface RawStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly records: readonly unknown[];
}

/** Everything on the disk under that name. The page may run the program or not. */
export async function dumpRaw(page: Page, name = 'parley'): Promise<RawDatabase> {
  return await page.evaluate(async (database) => {
    const done = async <T>(request: IDBRequest<T>): Promise<T> =>
      await new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
      });
    const found = await done(indexedDB.open(database));
    const names = Array.from(found.objectStoreNames);
    const transaction = found.transaction(names, 'readonly');
    const stores = await Promise.all(
      names.map(async (each) => {
        const store = transaction.objectStore(each);
        const indexes = Array.from(store.indexNames, (index) => {
          const { name: called, keyPath, unique, multiEntry } = store.index(index);
          return { name: called, keyPath, unique, multiEntry };
        });
        const { keyPath, autoIncrement } = store;
        const records = await done<unknown[]>(store.getAll());
        return { name: each, keyPath, autoIncrement, indexes, records };
      }),
    );
    const { version } = found;
    found.close();
    return { name: database, version, stores };
  }, name);
}

/** Makes that very database, from a page of the same origin that runs nothing of the program. */
export async function restoreRaw(page: Page, raw: RawDatabase): Promise<void> {
  await page.evaluate(async ({ name, version, stores }) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.addEventListener('upgradeneeded', () => {
        for (const { name: each, keyPath, autoIncrement, indexes, records } of stores) {
          const store = request.result.createObjectStore(each, { keyPath, autoIncrement });
          for (const { name: called, keyPath: path, unique, multiEntry } of indexes) {
            store.createIndex(called, path, { unique, multiEntry });
          }
          for (const record of records) store.add(record);
        }
      });
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
      request.addEventListener('error', () => reject(request.error ?? new Error('not made')));
    });
  }, raw);
}

/** A page of the program's origin that loads nothing of the program. */
export async function blankPage(page: Page, origin: string): Promise<void> {
  const address = new URL('/blank', origin).href;
  const body = '<!doctype html><title>Blank</title><link rel="icon" href="data:,">';
  await page.route(
    address,
    async (route) => await route.fulfill({ contentType: 'text/html', body }),
  );
  await page.goto(address);
}
