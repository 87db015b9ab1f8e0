import type { Book } from '#domain/book.ts';
import { blobSource } from '#exchange/blob-source.ts';
import { readBook } from '#exchange/read-book.ts';
import type { MessageDescriptor } from '@lingui/core';
import type { Following } from './following.ts';

export type ReadNegotiation =
  | { readonly kind: 'read'; readonly book: Book }
  | { readonly kind: 'refused'; readonly says: readonly MessageDescriptor[] };

/** One negotiation of a file as a book, for what has to lay it beside another. The whole file is checked. */
export async function readTask(
  { file, id }: { readonly file: Blob; readonly id: string },
  following: Following,
): Promise<ReadNegotiation> {
  const read = await readBook(blobSource(file), { ...following, only: id });
  return read.ok ? { kind: 'read', book: read.book } : { kind: 'refused', says: read.refusal.says };
}
