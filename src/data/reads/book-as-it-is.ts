import { emptyBook, ledgerNames, tableNames, type Book } from '#domain/book.ts';
import { openAsItIs } from '#data/disk-version.ts';
import type { Page } from '#data/page.ts';

export interface BookAsItIs {
  readonly book: Book;
  /** Of the data: its rows are as that version wrote them. */
  readonly version: number;
}

/**
 * Everything in a database that an earlier version wrote, read without bringing it to this one. Tables
 * that came later are empty. Null where there is no such database.
 */
export async function bookAsItIs(name: string): Promise<BookAsItIs | null> {
  const found = await openAsItIs(name);
  if (found === null) return null;
  try {
    const names = Array.from(found.objectStoreNames);
    if (names.length === 0) return null;
    const transaction = found.transaction(names, 'readonly');
    const rows: Record<string, readonly unknown[]> = {};
    for (const table of [...tableNames, ...ledgerNames]) {
      const store = table === 'positions' ? 'pages' : table;
      const all = names.includes(store) ? await allOf(transaction.objectStore(store)) : [];
      rows[table] = table === 'positions' ? positionsOf(all as readonly Page[]) : all;
    }
    // Dexie's own version numbers are ten times ours.
    return { book: { ...emptyBook, ...rows }, version: Math.floor(found.version / 10) };
  } finally {
    found.close();
  }
}

function positionsOf(pages: readonly Page[]): readonly unknown[] {
  return pages.flatMap(({ positions }) => positions);
}

async function allOf(store: IDBObjectStore): Promise<readonly unknown[]> {
  const request = store.getAll();
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Not read')));
  });
}
