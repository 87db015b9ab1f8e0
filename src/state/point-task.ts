import { wholeBook } from '#data/reads/book.ts';
import type { Book } from '#domain/book.ts';
import type { BookCounts } from '#domain/book-part.ts';
import { heldKeys } from '#domain/held-keys.ts';
import { gzipped } from './gzip.ts';
import { wholeFile } from './whole-file.ts';

/** A book, compressed into what a recovery point keeps. */
export interface PackedBook {
  readonly blob: Blob;
  readonly counts: BookCounts;
  /** Full digest in hex. */
  readonly digest: string;
  readonly keys: Uint32Array<ArrayBuffer>;
  /** Id of the last entry of its change log; null: there is none. */
  readonly lastChange: string | null;
}

/** Everything on this device, packed. */
export async function pointTask(): Promise<PackedBook> {
  return await packed(await wholeBook(null));
}

/** @param version of the book's rows, where it is not today's */
export async function packed(book: Book, version?: number): Promise<PackedBook> {
  const { blob, counts, digest } = await wholeFile(book, version);
  return {
    blob: await gzipped(blob),
    counts,
    digest,
    keys: heldKeys(book),
    lastChange: lastIn(book),
  };
}

function lastIn({ changes }: Book): string | null {
  return changes.reduce<string | null>(
    (last, { id }) => (last === null || id > last ? id : last),
    null,
  );
}
