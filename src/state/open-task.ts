import { bookRows } from '#data/reads/book-stream.ts';
import { knownNegotiations } from '#data/reads/book.ts';
import { removedAt } from '#data/removed-folders.ts';
import type { BookCounts } from '#domain/book-part.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { blobSource } from '#exchange/blob-source.ts';
import { lineOf } from '#exchange/book-lines.ts';
import { checkFile } from '#exchange/check-file.ts';
import { makeLineDigest } from '#exchange/line-digest.ts';
import type { MessageDescriptor } from '@lingui/core';
import type { Following } from './following.ts';

/** One negotiation of a file that was read and found sound, and how it stands to what is here. */
export interface FoundNegotiation {
  readonly negotiation: Negotiation;
  readonly counts: BookCounts;
  /** `same`: here with every record equal. `changed`: here, but not equal. `deleted`: here, deleted, and not equal. */
  readonly here: 'new' | 'same' | 'changed' | 'deleted';
  /** When it was removed for good on this device, in epoch milliseconds; null: it is here, or never was. */
  readonly removedAt: number | null;
}

export type CheckedFile =
  | {
      readonly kind: 'sound';
      readonly found: readonly FoundNegotiation[];
      /** ISO 8601 instant, where the file says it. */
      readonly exportedAt: string | null;
      /** References that point at nothing, as they may. */
      readonly missing: number;
      /** By which its records are known again; null where they have to be checked again. */
      readonly seal: string | null;
    }
  | { readonly kind: 'refused'; readonly says: readonly MessageDescriptor[] };

// Of the whole; comparing with what is here takes the rest.
const checkedShare = 0.9;

/** Reads and checks a whole file as a stream, and compares it with this device. Writes nothing. */
export async function openTask(
  { file }: { readonly file: Blob },
  { onProgress, signal }: Following,
): Promise<CheckedFile> {
  const known = await knownNegotiations();
  const check = await checkFile(blobSource(file), {
    signal,
    onProgress: (done) => onProgress(done * checkedShare),
    digestsOf: new Set(known.keys()),
  });
  if (!check.ok) return { kind: 'refused', says: check.refusal.says };
  const found: FoundNegotiation[] = [];
  for (const { negotiation, counts, digest } of check.found) {
    const own = known.get(negotiation.id);
    const isSame = own && digest === (await digestHere(negotiation.id, signal));
    const here = !own ? 'new' : isSame ? 'same' : own.deleted ? 'deleted' : 'changed';
    const gone = here === 'new' ? await removedAt(negotiation.id) : null;
    found.push({ negotiation, counts, here, removedAt: gone });
  }
  const { header, missing, seal } = check;
  return { kind: 'sound', found, exportedAt: header.exportedAt ?? null, missing, seal };
}

/** The full digest of a negotiation on this device, read batch by batch. */
async function digestHere(id: string, signal: AbortSignal): Promise<string> {
  const digest = makeLineDigest();
  for await (const { table, rows } of bookRows([id])) {
    signal.throwIfAborted();
    for (const row of rows) await digest.add(lineOf(table, row));
  }
  return await digest.finish();
}
