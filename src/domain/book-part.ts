import { emptyBook, ledgerNames, tableNames, type Book } from './book.ts';

const tables: readonly (keyof Book)[] = [...tableNames, ...ledgerNames];

/** One book of several. */
export function joined(books: readonly Book[]): Book {
  if (books.length === 1 && books[0]) return books[0];
  return Object.fromEntries(
    tables.map((table) => [table, books.flatMap((book): readonly object[] => book[table])]),
  ) as unknown as Book;
}

/** How many records of each noun, the change log's among them. */
export type BookCounts = Readonly<Record<keyof Book, number>>;

export function countsOf(book: Book): BookCounts {
  return Object.fromEntries(
    Object.keys(emptyBook).map((table) => [table, book[table as keyof Book].length]),
  ) as BookCounts;
}
