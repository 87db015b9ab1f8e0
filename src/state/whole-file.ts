import type { Book } from '#domain/book.ts';
import { countsOf, type BookCounts } from '#domain/book-part.ts';
import { tallyFile } from '#exchange/tally-file.ts';
import { fileLines } from '#exchange/write-book.ts';
import { fileBlob } from './file-blob.ts';
import { wordsOf } from './gzip.ts';
import { pause } from './pause.ts';

export interface WholeFile {
  readonly blob: Blob;
  readonly counts: BookCounts;
  /** Full digest in hex. */
  readonly digest: string;
}

/** The text of a Parley file that holds all of a book. @param version of the rows, where it is not today's */
export async function wholeFile(book: Book, version?: number): Promise<WholeFile> {
  const about = { exportedAt: Date.now(), scope: 'everything', version } as const;
  const { blob, last } = await fileBlob(fileLines(book, about));
  const digest = /"digest":"([0-9a-f]+)"/.exec(last)?.[1] ?? '';
  return { blob, counts: countsOf(book), digest };
}

/** Reads a file's text back: null where it does not add up to what it says of itself. */
export async function tally(blob: Blob) {
  return await tallyFile(wordsOf(blob), pause).catch(() => null);
}
