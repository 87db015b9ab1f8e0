import { ledgerNames, tableNames, type Book } from '#domain/book.ts';
import { canonical } from './canonical.ts';
import type { FileRow } from './file-row.ts';

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
  return canonical({ [table]: row });
}

export function inOrder(book: Book, table: keyof Book): readonly FileRow[] {
  const rows: readonly FileRow[] = book[table];
  return rows.toSorted((a, b) => compareRows(table, a, b));
}

/** Which of two records of a table stands first in a file. */
export function compareRows(table: keyof Book, a: FileRow, b: FileRow): number {
  const byIssue = table === 'positions' ? compare(issueOf(a), issueOf(b)) : 0;
  return byIssue || compare(a.id, b.id);
}

function issueOf(row: FileRow): string {
  return (row as { readonly issueId?: string | null }).issueId ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
