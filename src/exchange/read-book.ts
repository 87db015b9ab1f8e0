import type { Book } from '#domain/book.ts';
import { safeParse } from 'zod/mini';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { fullDigest } from './digest.ts';
import {
  fileVersion,
  headerSchema,
  maxFileBytes,
  trailerSchema,
  type FileHeader,
  type FileTrailer,
} from './file-header.ts';
import { fileParts } from './file-parts.ts';
import type { FileRefusal } from './file-refusal.ts';
import {
  badHeader,
  newerVersion,
  notParley,
  tooBig,
  wrongCount,
  wrongDigest,
} from './file-refusals.ts';
import { makeFileRows, type FileRows } from './file-rows.ts';

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

export interface ReadOptions {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads and checks a whole file before it gives anything back. Lets the event loop run every
 * thousand records or so.
 */
export async function readBook(text: string, options: ReadOptions = {}): Promise<ReadResult> {
  if (text.length > maxFileBytes) return refused(tooBig());
  const rows = makeFileRows();
  const parts = readParts(text, rows);
  const said = await inTurns(parts, options);
  if ('refusal' in said) return refused(said.refusal);
  const { missing, refusal } = await inTurns(checkReferences(rows), options);
  const wrong = refusal ?? countRefusal(said, rows);
  if (wrong) return refused(wrong);
  const book = rows.book();
  const isSame = !said.end?.digest || said.end.digest === (await fullDigest(book));
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  if (!isSame) return refused(wrongDigest());
  return { ok: true, book, header: said.header, report: { records: rows.count, missing } };
}

interface Said {
  readonly header: FileHeader;
  readonly end: FileTrailer | null;
}

function* readParts(
  text: string,
  rows: FileRows,
): Generator<number, Said | { readonly refusal: FileRefusal }> {
  let header: FileHeader | null = null;
  let end: FileTrailer | null = null;
  const parts = fileParts(text);
  let step = parts.next();
  for (let steps = 1; step.done !== true; steps += 1, step = parts.next()) {
    const { kind, value, line, done } = step.value;
    if (kind === 'header') {
      const refusal = versionRefusal(value);
      if (refusal) return { refusal };
      const result = safeParse(headerSchema, value);
      if (!result.success) return { refusal: badHeader(fieldOf(result.error.issues), line) };
      header = value as FileHeader;
    } else if (kind === 'end') {
      const result = safeParse(trailerSchema, value);
      if (!result.success) return { refusal: badHeader(fieldOf(result.error.issues), line) };
      end = value as FileTrailer;
    } else {
      const checked = checkRecord(value, header?.version ?? fileVersion, line);
      if ('refusal' in checked) return checked;
      const refusal = rows.add(checked.table, checked.row, line);
      if (refusal) return { refusal };
    }
    if (steps % 1024 === 0) yield done;
  }
  if (step.value) return { refusal: step.value };
  return header ? { header, end } : { refusal: notParley() };
}

function versionRefusal(header: unknown): FileRefusal | null {
  const { format, version } = (header ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'parley') return notParley();
  return typeof version === 'number' && version > fileVersion ? newerVersion() : null;
}

function countRefusal({ header, end }: Said, rows: FileRows): FileRefusal | null {
  for (const [table, promised] of Object.entries(header.counts ?? {})) {
    const found = rows.all(table as keyof Book).length;
    if (found !== promised) return wrongCount(table, promised, found);
  }
  return end && end.records !== rows.count ? wrongCount('records', end.records, rows.count) : null;
}

function fieldOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  return issues[0]?.path.map(String).join('.') ?? '';
}

async function inTurns<Result>(
  steps: Generator<number | void, Result>,
  { onProgress, signal }: ReadOptions,
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    // Checking references and the digest take the last fifth.
    if (typeof step.value === 'number') onProgress?.(step.value * 0.8);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

function refused(refusal: FileRefusal): ReadResult {
  return { ok: false, refusal };
}
