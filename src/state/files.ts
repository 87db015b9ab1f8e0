import type { BookCounts } from '#domain/book-part.ts';
import type { ExportChoice, WrittenBook } from './export-task.ts';
import { fileAside } from './file-aside.ts';
import type { Following } from './following.ts';
import { localDay } from './local-day.ts';
import { saveBlob } from './save-blob.ts';

/** What a file that was just written holds. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly counts: BookCounts;
  /** Full digest in hex: equal for equal content. */
  readonly digest: string;
}

export type Exported =
  | { readonly ok: true; readonly file: WrittenFile }
  | { readonly ok: false; readonly problem: 'unread' | 'gone' | 'unwritten' | 'stopped' };

/** Writes one negotiation, or everything, as a file, and hands it to the browser to save. */
export async function exportFile(choice: ExportChoice, following: Following): Promise<Exported> {
  try {
    const written = await writeBookFile(choice, following);
    if (!written.ok) return written;
    const { blob, counts, digest, title } = written;
    const { fileName } = await import('#exchange/file-name.ts');
    following.signal.throwIfAborted();
    const name = fileName(title, localDay());
    saveBlob(blob, name);
    return { ok: true, file: { name, bytes: blob.size, counts, digest } };
  } catch (error) {
    if (following.signal.aborted) return { ok: false, problem: 'stopped' };
    console.warn('The export failed', error);
    const isDisk = error instanceof Error && error.name !== 'RangeError';
    return { ok: false, problem: isDisk ? 'unread' : 'unwritten' };
  }
}

/**
 * The same as a blob of pieces, written aside: for a backup, `blob.stream().pipeTo(writable)`.
 * @throws if the database can't be read; with the signal's reason if it is stopped
 */
async function writeBookFile(choice: ExportChoice, following: Following): Promise<WrittenBook> {
  return await fileAside('export', choice, following);
}
