import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import { canonical } from './canonical.ts';

/** In the order in which files list them; the change log comes last. */
export const fileTables: readonly (keyof Book)[] = [...tableNames, ...ledgerNames];

/**
 * Every record as the line that stands for it in a file, without comma or newline: tables in order,
 * positions by issue and id, everything else by id. Equal books give equal lines.
 */
export function* bookLines(book: Book): Generator<string, void> {
  for (const table of fileTables) {
    for (const row of inOrder(book, table)) yield lineOf(table, row);
  }
}

export function lineOf(table: keyof Book, row: unknown): string {
  return `{"${table}":${canonical(row)}}`;
}

export function inOrder(
  book: Book,
  table: keyof Book,
): readonly { readonly id: string; readonly negotiationId: string }[] {
  if (table !== 'positions') return book[table].toSorted(byId);
  return book.positions.toSorted((a, b) => compare(a.issueId ?? '', b.issueId ?? '') || byId(a, b));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
