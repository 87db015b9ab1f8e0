import { knownNegotiations, wholeBook } from '#data/reads/book.ts';
import type { Book } from '#domain/book.ts';
import { countsOf, partsOf, type BookCounts } from '#domain/book-part.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { fileText } from './file-text.ts';

/** One negotiation of a file that was read and found sound, and how it stands to what is here. */
export interface FoundNegotiation {
  readonly negotiation: Negotiation;
  readonly counts: BookCounts;
  /** `same`: here with every record equal. `changed`: here, but not equal. `deleted`: here, deleted, and not equal. */
  readonly here: 'new' | 'same' | 'changed' | 'deleted';
  readonly book: Book;
}

export type OpenedFile =
  | {
      readonly kind: 'sound';
      readonly found: readonly FoundNegotiation[];
      /** ISO 8601 instant, where the file says it. */
      readonly exportedAt: string | null;
      /** References that point at nothing, as they may. */
      readonly missing: number;
    }
  | { readonly kind: 'refused'; readonly says: readonly MessageDescriptor[] }
  | { readonly kind: 'stopped' };

export interface Following {
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

const unchecked = msg`The file could not be compared with what is on this device: Parley could not read its database, or ran out of memory. Nothing was imported, and your data here is untouched. Reload the page and open the file again.`;

// Shares of the whole: reading the file, checking it, comparing it with what is here.
const readShare = 0.2;
const checkedShare = 0.9;

/** Reads and checks a whole file and compares it with this device. Writes nothing. */
export async function openFile(file: File, following: Following): Promise<OpenedFile> {
  const { onProgress, signal } = following;
  try {
    const { readBook } = await import('#exchange/read-book.ts');
    const text = await fileText(file, {
      signal,
      onProgress: (done) => onProgress(done * readShare),
    });
    if (!text.ok) return { kind: 'refused', says: text.says };
    const read = await readBook(text.text, {
      signal,
      onProgress: (done) => onProgress(readShare + done * (checkedShare - readShare)),
    });
    if (!read.ok) return { kind: 'refused', says: read.refusal.says };
    const found = await compare(read.book, signal);
    const { header, report } = read;
    return {
      kind: 'sound',
      found,
      exportedAt: header.exportedAt ?? null,
      missing: report.missing,
    };
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped' };
    console.warn('A file could not be opened', error);
    return { kind: 'refused', says: [unchecked] };
  }
}

async function compare(book: Book, signal: AbortSignal): Promise<readonly FoundNegotiation[]> {
  const { fullDigest } = await import('#exchange/digest.ts');
  const known = await knownNegotiations();
  const parts = partsOf(book);
  const found: FoundNegotiation[] = [];
  for (const negotiation of book.negotiations) {
    signal.throwIfAborted();
    const part = parts.get(negotiation.id);
    if (!part) continue;
    const own = known.get(negotiation.id);
    const isSame =
      own && (await fullDigest(part)) === (await fullDigest(await wholeBook(negotiation.id)));
    const here = !own ? 'new' : isSame ? 'same' : own.deleted ? 'deleted' : 'changed';
    found.push({ negotiation, counts: countsOf(part), here, book: part });
  }
  return found;
}
