import { wholeBook } from '#data/reads/book.ts';
import { everyFolder } from '#data/reads/book-stream.ts';
import { tableNames, type Book } from '#domain/book.ts';
import type { BookCounts } from '#domain/book-part.ts';
import { gatherKeys, heldKeys } from '#domain/held-keys.ts';
import type { Row } from '#domain/row.ts';
import type { Following } from './following.ts';
import { gzipped } from './gzip.ts';
import { wholeFile } from './whole-file.ts';
import { writtenAsRead } from './written-lines.ts';

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

const everything = { negotiationId: null, hasAssessments: true };
const attempts = 3;

/** Everything on this device, packed: row by row where nothing is written meanwhile, else as it is at one moment. */
export async function pointTask(_given: undefined, following: Following): Promise<PackedBook> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const packing = await packedAsRead(following);
    if (packing) return packing;
  }
  return await packed(await wholeBook(null));
}

async function packedAsRead(following: Following): Promise<PackedBook | null> {
  const held = gatherKeys();
  let lastChange: string | null = null;
  const ids = await everyFolder();
  const file = await writtenAsRead(ids, everything, following, ({ table, rows }) => {
    if ((tableNames as readonly string[]).includes(table))
      for (const row of rows) held.add(row as Row);
    else if (table === 'changes')
      for (const { id } of rows) if (lastChange === null || id > lastChange) lastChange = id;
  });
  if (!file) return null;
  const { blob, counts, digest } = file;
  return { blob: await gzipped(blob), counts, digest, keys: held.keys(), lastChange };
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
