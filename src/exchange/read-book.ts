import type { Book } from '#domain/book.ts';
import { fileTables } from './book-lines.ts';
import { checkFile, type CheckOptions } from './check-file.ts';
import { maxFileBytes, type FileHeader } from './file-header.ts';
import type { FileRefusal } from './file-refusal.ts';
import { tooBig } from './file-refusals.ts';
import type { FileRow } from './file-row.ts';
import { textSource, type FileSource } from './file-source.ts';

export type ReadResult = ReadFile | { readonly ok: false; readonly refusal: FileRefusal };

interface ReadFile {
  readonly ok: true;
  readonly book: Book;
  readonly header: FileHeader;
  readonly report: {
    readonly records: number;
    /** References that may dangle by design and do. */
    readonly missing: number;
  };
}

export type ReadOptions = Pick<CheckOptions, 'onProgress' | 'signal'> & {
  /** Gives back this negotiation's records alone; the whole file is checked all the same. */
  readonly only?: string;
};

/** Reads and checks a whole file before it gives anything back. Lets the event loop run in between. */
export async function readBook(
  file: string | FileSource,
  { only, ...options }: ReadOptions = {},
): Promise<ReadResult> {
  if (typeof file === 'string' && file.length > maxFileBytes) {
    return { ok: false, refusal: tooBig() };
  }
  const rows = new Map<keyof Book, FileRow[]>(fileTables.map((table) => [table, []]));
  const source = typeof file === 'string' ? textSource(file) : file;
  const check = await checkFile(source, {
    ...options,
    onRow: (table, row) => {
      if (only === undefined || row.negotiationId === only) rows.get(table)?.push(row);
    },
  });
  if (!check.ok) return check;
  const { header, records, missing } = check;
  const book = Object.fromEntries(rows) as unknown as Book;
  return { ok: true, book, header, report: { records, missing } };
}
