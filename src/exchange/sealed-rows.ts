import type { Book } from '#domain/book.ts';
import { tableOf, unboxed } from './check-record.ts';
import type { CheckOptions } from './check-file.ts';
import type { FileRefusal } from './file-refusal.ts';
import { unreadableFile } from './file-refusals.ts';
import { fileParts } from './file-parts.ts';
import type { FileRow } from './file-row.ts';
import type { FilePart } from './file-part.ts';
import type { FileSource } from './file-source.ts';
import { makeLineDigest } from './line-digest.ts';

type SealedOptions = Required<Pick<CheckOptions, 'onProgress' | 'signal' | 'onRow'>>;

/**
 * Reads a file that was checked before, without checking its fields again: at the end its records must be,
 * byte for byte, those that were found sound. What was taken until then counts only if it gives null.
 * @param seal of the file when it was checked
 */
export async function sealedRows(
  source: FileSource,
  seal: string,
  { onProgress, signal, onRow }: SealedOptions,
): Promise<FileRefusal | null> {
  const digest = makeLineDigest();
  const parts = fileParts(source);
  try {
    for (;;) {
      signal.throwIfAborted();
      const step = await parts.next();
      if (step.done === true) {
        if (step.value) return step.value;
        break;
      }
      for (const part of step.value.parts) {
        if (part.kind !== 'record') continue;
        const record = recordIn(part);
        if (!record) return unreadableFile();
        const hashing = digest.add(record.words);
        if (hashing) await hashing;
        const taking = onRow(record.table, record.row, record.words.length);
        if (taking) await taking;
      }
      onProgress(step.value.done);
    }
  } finally {
    await parts.return(null);
  }
  return (await digest.finish()) === seal ? null : unreadableFile();
}

/** What anything that is kept must have: the rest was proved before. */
function recordIn({ value, words }: FilePart): {
  readonly table: keyof Book;
  readonly row: FileRow;
  readonly words: Uint8Array;
} | null {
  const boxed = unboxed(value);
  const table = boxed && tableOf(boxed.table);
  if (!table || words === null) return null;
  const row = boxed.row as Partial<FileRow> | null;
  const isRow = typeof row?.id === 'string' && typeof row.negotiationId === 'string';
  return isRow ? { table, row: row as FileRow, words } : null;
}
