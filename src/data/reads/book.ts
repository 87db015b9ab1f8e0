import { emptyBook, tableNames, type Book } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import { database } from '#data/database.ts';
import { recentChanges } from './changes.ts';

/** Everything of one negotiation, or of all: deleted rows, stamps and the change log included. */
export async function wholeBook(negotiationId: string | null): Promise<Book> {
  return await database.transaction('r', database.tables, async () => {
    const book: Record<string, readonly unknown[]> = { ...emptyBook };
    for (const table of tableNames) {
      if (table === 'positions') book[table] = await positions(negotiationId);
      else if (negotiationId === null) book[table] = await database.table(table).toArray();
      else {
        const key = table === 'negotiations' ? 'id' : 'negotiationId';
        book[table] = await database.table(table).where(key).equals(negotiationId).toArray();
      }
    }
    book['changes'] =
      negotiationId === null
        ? await database.changes.toArray()
        : await recentChanges(negotiationId, Number.MAX_SAFE_INTEGER);
    return book as unknown as Book;
  });
}

/** Ids of the negotiations on this device and whether each was deleted. */
export async function knownNegotiations(): Promise<
  ReadonlyMap<string, { readonly deleted: boolean; readonly title: string }>
> {
  const rows = await database.negotiations.toArray();
  return new Map(rows.map(({ id, deleted, title }) => [id, { deleted, title }]));
}

async function positions(negotiationId: string | null): Promise<readonly Position[]> {
  const pages =
    negotiationId === null
      ? await database.pages.toArray()
      : await database.pages.where('negotiationId').equals(negotiationId).toArray();
  return pages.flatMap((page) => page.positions);
}
