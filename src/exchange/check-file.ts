import type { Book } from '#domain/book.ts';
import type { BookCounts } from '#domain/book-part.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { safeParse } from 'zod/mini';
import { checkRecord } from './check-record.ts';
import {
  headerSchema,
  fileVersion,
  trailerSchema,
  type FileHeader,
  type FileTrailer,
} from './file-header.ts';
import { makeFileIds, type Dangling } from './file-ids.ts';
import type { FilePart } from './file-part.ts';
import { fileParts } from './file-parts.ts';
import { placeOf, type FileRefusal } from './file-refusal.ts';
import { badHeader, newerVersion, notParley, wrongCount, wrongDigest } from './file-refusals.ts';
import type { FileRow } from './file-row.ts';
import type { FileSource } from './file-source.ts';
import { makeFoundParts } from './found-parts.ts';
import { danglingReference } from './record-refusals.ts';
import { sortedDigests } from './sorted-digests.ts';
import { makeWordsDigest } from './words-digest.ts';

export interface CheckOptions {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Negotiations of which the digest is wanted. */
  readonly digestsOf?: ReadonlySet<string>;
  /**
   * Called with each record that is sound by itself, before the file is known to be sound as a whole. The
   * reading waits for a promise.
   * @param length bytes that it takes in the file; 0 where that is not known
   */
  readonly onRow?: (table: keyof Book, row: FileRow, length: number) => Promise<unknown> | void;
}

export type FileCheck = SoundFile | { readonly ok: false; readonly refusal: FileRefusal };

interface SoundFile {
  readonly ok: true;
  readonly header: FileHeader;
  readonly found: readonly FoundPart[];
  readonly records: number;
  /** References that may dangle by design and do. */
  readonly missing: number;
  /** By which the same records are known again; null where only checking them again would tell. */
  readonly seal: string | null;
}

/** One negotiation of a file. */
export interface FoundPart {
  readonly negotiation: Negotiation;
  readonly counts: BookCounts;
  /** The full digest of its records; null if it was not asked for. */
  readonly digest: string | null;
}

/**
 * Reads a file from start to end and checks everything: each record by itself, ids, references, counts and
 * digest. Holds none of the records, only their ids.
 */
export async function checkFile(
  source: FileSource,
  { onProgress, signal, digestsOf = new Set(), onRow }: CheckOptions = {},
): Promise<FileCheck> {
  const ids = makeFileIds();
  const found = makeFoundParts();
  const digest = makeWordsDigest(digestsOf);
  let header: FileHeader | null = null;
  let end: FileTrailer | null = null;
  const take = async (part: FilePart): Promise<FileRefusal | null> => {
    if (part.kind !== 'record') {
      const refusal = saysRefusal(part);
      if (part.kind === 'header') header = part.value as FileHeader;
      else end = part.value as FileTrailer;
      return refusal;
    }
    const checked = checkRecord(part.value, header?.version ?? fileVersion, part.line);
    if ('refusal' in checked) return checked.refusal;
    const { table, row } = checked;
    const refusal = ids.add(table, row, part.line);
    if (refusal) return refusal;
    found.add(table, row);
    const hashing = digest.add(part, row.negotiationId);
    if (hashing) await hashing;
    const taking = onRow?.(table, row, part.words?.length ?? 0);
    if (taking) await taking;
    return null;
  };
  const parts = fileParts(source);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = await parts.next();
      if (step.done === true) {
        if (step.value) return refused(step.value);
        break;
      }
      for (const part of step.value.parts) {
        const refusal = await take(part);
        if (refusal) return refused(refusal);
      }
      onProgress?.(step.value.done);
    }
  } finally {
    await parts.return(null);
  }
  const said = { header: header as FileHeader | null, end: end as FileTrailer | null };
  if (!said.header) return refused(notParley());
  const { missing, dangling } = ids.settle();
  if (dangling) return refused(await danglingRefusal(source, said.header.version, dangling));
  const miscount = countRefusal(said.header, said.end, found.totals());
  if (miscount) return refused(miscount);
  const seal = await digest.whole();
  const promised = said.end?.digest ?? '';
  const isAsWritten = promised !== '' && promised === seal;
  const needsDigest = digestsOf.size > 0 || promised !== '';
  const digests =
    isAsWritten || !needsDigest
      ? digest
      : await sortedDigests(source, said.header.version, digestsOf);
  const isSame = isAsWritten || promised === '' || promised === (await digests.whole());
  signal?.throwIfAborted();
  onProgress?.(1);
  if (!isSame) return refused(wrongDigest());
  const negotiations = await found.parts(digests.of);
  const { header: head } = said;
  return { ok: true, header: head, found: negotiations, records: found.records(), missing, seal };
}

function saysRefusal({ kind, value, line }: FilePart): FileRefusal | null {
  if (kind === 'header') {
    const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
    if (format !== 'parley') return notParley();
    if (typeof version === 'number' && version > fileVersion) return newerVersion();
  }
  const result = safeParse(kind === 'header' ? headerSchema : trailerSchema, value);
  if (result.success) return null;
  return badHeader(result.error.issues[0]?.path.map(String).join('.') ?? '', line);
}

function countRefusal(
  header: FileHeader,
  end: FileTrailer | null,
  totals: BookCounts,
): FileRefusal | null {
  for (const [table, promised] of Object.entries(header.counts ?? {})) {
    const found = Object.hasOwn(totals, table) ? totals[table as keyof Book] : 0;
    if (found !== promised) return wrongCount(table, promised, found);
  }
  const records = Object.values(totals).reduce((sum, count) => sum + count, 0);
  return end && end.records !== records ? wrongCount('records', end.records, records) : null;
}

/** Reads the file once more, up to the record that is to be named. */
async function danglingRefusal(
  source: FileSource,
  version: number,
  { ordinal, path, to, target }: Dangling,
): Promise<FileRefusal> {
  let at = -1;
  for await (const { parts } of fileParts(source)) {
    for (const part of parts) {
      if (part.kind === 'record') at += 1;
      if (at < ordinal || part.kind !== 'record') continue;
      const checked = checkRecord(part.value, version, part.line);
      if ('refusal' in checked) return checked.refusal;
      const place = placeOf(part.line, checked.table, checked.row, path);
      return danglingReference(place, to, target);
    }
  }
  return danglingReference(placeOf(null, null, null, path), to, target);
}

function refused(refusal: FileRefusal): FileCheck {
  return { ok: false, refusal };
}
