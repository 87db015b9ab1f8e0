import { wholeBook } from '#data/reads/book.ts';
import { exportCounts } from '#data/reads/export-counts.ts';
import type { Book } from '#domain/book.ts';
import { countsOf, type BookCounts } from '#domain/book-part.ts';
import type { NegotiationId } from '#domain/id.ts';
import { withoutAssessments } from '#domain/without-assessments.ts';
import { fileBlob } from './file-blob.ts';
import { useLiveSoon } from './live.ts';
import { localDay } from './local-day.ts';

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
  | { readonly ok: false; readonly problem: 'unread' | 'gone' | 'unwritten' };

export interface ExportChoice {
  /** Null: everything. */
  readonly negotiationId: NegotiationId | null;
  /** The analyst's own layer; left out unless a person asks for it. */
  readonly hasAssessments: boolean;
}

/** Writes one negotiation, or everything, as a file, and hands it to the browser to save. */
export async function exportFile({
  negotiationId,
  hasAssessments,
}: ExportChoice): Promise<Exported> {
  const whole = await wholeBook(negotiationId).catch(warned);
  if (!whole) return { ok: false, problem: 'unread' };
  const book = hasAssessments ? whole : withoutAssessments(whole);
  if (negotiationId !== null && book.negotiations.length === 0)
    return { ok: false, problem: 'gone' };
  const file = await write(book, negotiationId).catch(warned);
  return file ? { ok: true, file } : { ok: false, problem: 'unwritten' };
}

/** What `exportFile` would write now; undefined until it is counted. Does not suspend. */
export function useExportCounts({
  negotiationId,
  hasAssessments,
}: ExportChoice): BookCounts | undefined {
  return useLiveSoon(`counts/${negotiationId}/${hasAssessments}`, () =>
    exportCounts(negotiationId, hasAssessments),
  );
}

async function write(book: Book, negotiationId: NegotiationId | null): Promise<WrittenFile> {
  const [{ fileLines }, { fileName }] = await Promise.all([
    import('#exchange/write-book.ts'),
    import('#exchange/file-name.ts'),
  ]);
  const scope = negotiationId === null ? 'everything' : 'negotiation';
  const { blob, last } = await fileBlob(fileLines(book, { exportedAt: Date.now(), scope }));
  const title = negotiationId === null ? null : (book.negotiations[0]?.title ?? '');
  const name = fileName(title, localDay());
  download(blob, name);
  const digest = /"digest":"([0-9a-f]+)"/.exec(last)?.[1] ?? '';
  return { name, bytes: blob.size, counts: countsOf(book), digest };
}

/** Milliseconds after which the browser has surely taken the file. */
const untilTaken = 60_000;

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), untilTaken);
}

function warned(error: unknown): null {
  console.warn('The export failed', error);
  return null;
}
