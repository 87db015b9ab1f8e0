import { ledgerNames } from './book.ts';
import type { BookCounts } from './book-part.ts';

/** How many records a book holds, negotiations and what only tells of records left aside. */
export function recordCount(counts: BookCounts): number {
  const aside = new Set<string>(['negotiations', ...ledgerNames]);
  return Object.entries(counts).reduce((sum, [table, n]) => (aside.has(table) ? sum : sum + n), 0);
}
