import { bookRows, changeMark, everyFolder, recordsOf } from '#data/reads/book-stream.ts';
import { rowById } from '#data/reads/rows.ts';
import { wholeBook } from '#data/reads/book.ts';
import { emptyBook, type Book } from '#domain/book.ts';
import { countsOf, type BookCounts } from '#domain/book-part.ts';
import type { Change } from '#domain/change.ts';
import type { Note } from '#domain/note.ts';
import type { Quote } from '#domain/quote.ts';
import {
  besideAssessments,
  withoutAssessments,
  type BesideAssessments,
} from '#domain/without-assessments.ts';
import { bookLines, lineOf } from '#exchange/book-lines.ts';
import { ahead } from './ahead.ts';
import { batchBlob } from './batch-blob.ts';
import type { Following } from './following.ts';

export interface ExportChoice {
  /** Null: everything. */
  readonly negotiationId: string | null;
  /** The analyst's own layer; left out unless a person asks for it. */
  readonly hasAssessments: boolean;
}

export type WrittenBook =
  | {
      readonly ok: true;
      readonly blob: Blob;
      readonly counts: BookCounts;
      /** Full digest in hex: equal for equal content. */
      readonly digest: string;
      /** Of the one negotiation; null of everything. */
      readonly title: string | null;
    }
  | { readonly ok: false; readonly problem: 'gone' };

/** Filled while lines are written: the file's header is put together last. */
type Counts = { -readonly [T in keyof BookCounts]: number };

const attempts = 3;

/**
 * Writes one negotiation, or everything, as a file in pieces: rows are read batch by batch and never held
 * together. Begins anew if something was written to them meanwhile; if that goes on, they are read at one
 * moment after all.
 */
export async function exportTask(choice: ExportChoice, following: Following): Promise<WrittenBook> {
  const { negotiationId } = choice;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const ids = negotiationId === null ? await everyFolder() : [negotiationId];
    const row = negotiationId === null ? null : await rowById('negotiations', negotiationId);
    if (negotiationId !== null && !row) return { ok: false, problem: 'gone' };
    const before = await changeMark(ids);
    const counts: Counts = { ...countsOf(emptyBook) };
    const file = await written(linesHere(ids, choice, counts, following), choice, counts);
    if ((await changeMark(ids)) === before)
      return { ok: true, ...file, counts, title: row?.title ?? null };
  }
  const whole = await wholeBook(negotiationId);
  const book = choice.hasAssessments ? whole : withoutAssessments(whole);
  const counts = countsOf(book);
  const file = await written(linesOf(book, following), choice, counts);
  const title = negotiationId === null ? null : (book.negotiations[0]?.title ?? '');
  return { ok: true, ...file, counts, title };
}

async function written(
  batches: AsyncIterable<readonly string[]>,
  { negotiationId }: ExportChoice,
  counts: BookCounts,
): Promise<{ readonly blob: Blob; readonly digest: string }> {
  const scope = negotiationId === null ? 'everything' : 'negotiation';
  return await batchBlob(batches, { exportedAt: Date.now(), scope, counts });
}

async function* linesHere(
  ids: readonly string[],
  { hasAssessments }: ExportChoice,
  counts: Counts,
  { onProgress, signal }: Following,
): AsyncGenerator<readonly string[], void> {
  const beside = hasAssessments ? null : await besideHere(ids);
  const total = Math.max(1, await recordsOf(ids));
  let done = 0;
  for await (const { table, rows, records } of ahead(bookRows(ids))) {
    signal.throwIfAborted();
    const lines: string[] = [];
    for (const row of rows) {
      const kept = beside ? withoutLayer(beside, table, row) : row;
      if (kept) lines.push(lineOf(table, kept));
    }
    counts[table] += lines.length;
    yield lines;
    done += records;
    onProgress(Math.min(1, done / total));
  }
}

const linesAtOnce = 1024;

async function* linesOf(
  book: Book,
  { signal }: Following,
): AsyncGenerator<readonly string[], void> {
  let open: string[] = [];
  for (const line of bookLines(book)) {
    open.push(line);
    if (open.length < linesAtOnce) continue;
    signal.throwIfAborted();
    yield open;
    open = [];
  }
  yield open;
}

/** The row as it stands in a file without assessments; null if it has no place there. */
function withoutLayer(beside: BesideAssessments, table: string, row: object): object | null {
  if (table === 'assessments') return null;
  if (table === 'notes') return beside.isKept.note(row as Note) ? row : null;
  if (table === 'quotes') return beside.isKept.quote(row as Quote) ? row : null;
  return table === 'changes' ? beside.changeOf(row as Change) : row;
}

/** Of notes and quotes only what tells whether they stay. */
async function besideHere(ids: readonly string[]): Promise<BesideAssessments> {
  const notes: Note[] = [];
  const quotes: Quote[] = [];
  for await (const { table, rows } of bookRows(ids, ['notes', 'quotes'])) {
    for (const row of rows) {
      if (table === 'notes') notes.push({ ...(row as Note), text: '' });
      else quotes.push({ ...(row as Quote), exact: '', prefix: '', suffix: '' });
    }
  }
  return besideAssessments(notes, quotes);
}
