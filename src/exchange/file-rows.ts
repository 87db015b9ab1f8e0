import type { Book } from '#domain/book.ts';
import { fileTables } from './book-lines.ts';
import { duplicateId } from './record-refusals.ts';
import { placeOf, type FileRefusal } from './file-refusal.ts';

export interface FileRow {
  readonly id: string;
  readonly negotiationId: string;
}

/** The checked rows of a file by table and id, each with the line that it stands on. */
export interface FileRows {
  add(table: keyof Book, row: FileRow, line: number | null): FileRefusal | null;
  find(table: keyof Book, id: string): FileRow | undefined;
  lineOf(table: keyof Book, id: string): number | null;
  readonly count: number;
  all(table: keyof Book): readonly FileRow[];
  book(): Book;
}

export function makeFileRows(): FileRows {
  const found = new Map<keyof Book, Map<string, { row: FileRow; line: number | null }>>(
    fileTables.map((table) => [table, new Map()]),
  );
  let count = 0;
  const at = (table: keyof Book, id: string) => found.get(table)?.get(id);
  const all = (table: keyof Book) =>
    Array.from(found.get(table)?.values() ?? [], (entry) => entry.row);
  return {
    add(table, row, line) {
      const earlier = at(table, row.id);
      if (earlier) return duplicateId(placeOf(line, table, row, 'id'), earlier.line);
      found.get(table)?.set(row.id, { row, line });
      count += 1;
      return null;
    },
    find: (table, id) => at(table, id)?.row,
    lineOf: (table, id) => at(table, id)?.line ?? null,
    get count() {
      return count;
    },
    all,
    book: () =>
      Object.fromEntries(fileTables.map((table) => [table, all(table)])) as unknown as Book,
  };
}
