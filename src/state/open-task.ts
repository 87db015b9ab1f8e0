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
import type { Brought } from './brought.ts';
import type { Following } from './following.ts';
import { hasRoomFor } from './room.ts';
import { stageAhead, type StagedAhead } from './staged-ahead.ts';

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
      /** Ids of the negotiations that are staged: to be shown or dropped by the same worker. */
      readonly staged: readonly string[];
    }
  | { readonly kind: 'refused'; readonly says: readonly MessageDescriptor[] };

// Of the whole; comparing with what is here takes the rest.
const checkedShare = 0.9;

interface OpenGiven {
  readonly file: Blob;
  /** Bytes of a file from which on it is worth writing before anyone said so. */
  readonly aheadFrom?: number;
}

const worthStaging = 16 * 1024 * 1024;

/** By this worker, or, without workers, by this tab. */
let ahead: StagedAhead | null = null;

/**
 * Reads and checks a whole file as a stream, and compares it with this device. Writes nothing that a read sees; what
 * is new in a large file waits to be shown or dropped.
 */
export async function openTask(
  { file, aheadFrom = worthStaging }: OpenGiven,
  following: Following,
): Promise<CheckedFile> {
  await dropTask();
  const known = await knownNegotiations();
  const isWorthIt = file.size >= aheadFrom && (await hasRoomFor(file.size));
  const isWanted = async ({ id, example }: Negotiation) =>
    !known.has(id) && !example && (await removedAt(id)) === null;
  const own = isWorthIt ? stageAhead(isWanted) : null;
  ahead = own;
  let isSound = false;
  try {
    const checked = await checkedFile(file, known, own, following);
    isSound = checked.kind === 'sound';
    return checked;
  } finally {
    if (!isSound) await own?.drop();
  }
}

/** Makes visible what `openTask` staged. Null: that was taken back meanwhile, since another import wanted it. */
export async function showTask(): Promise<Brought | null> {
  const last = ahead;
  ahead = null;
  return (await last?.show()) ?? null;
}

/** Takes back what `openTask` staged. */
export async function dropTask(): Promise<void> {
  const last = ahead;
  ahead = null;
  await last?.drop();
}

async function checkedFile(
  file: Blob,
  known: ReadonlyMap<string, Negotiation>,
  staging: StagedAhead | null,
  { onProgress, signal }: Following,
): Promise<CheckedFile> {
  const check = await checkFile(blobSource(file), {
    signal,
    onProgress: (done) => onProgress(done * checkedShare),
    digestsOf: new Set(known.keys()),
    ...(staging ? { onRow: staging.onRow } : {}),
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
  const exportedAt = header.exportedAt ?? null;
  return { kind: 'sound', found, exportedAt, missing, seal, staged: staging?.ids() ?? [] };
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
