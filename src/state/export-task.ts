import { everyFolder } from '#data/reads/book-stream.ts';
import { rowById } from '#data/reads/rows.ts';
import { wholeBook } from '#data/reads/book.ts';
import type { Book } from '#domain/book.ts';
import { countsOf } from '#domain/book-part.ts';
import { withoutAssessments } from '#domain/without-assessments.ts';
import { bookLines } from '#exchange/book-lines.ts';
import type { Following } from './following.ts';
import { written, writtenAsRead, type WrittenLines } from './written-lines.ts';

export interface ExportChoice {
  /** Null: everything. */
  readonly negotiationId: string | null;
  /** The analyst's own layer; left out unless a person asks for it. */
  readonly hasAssessments: boolean;
}

export type WrittenBook =
  | (WrittenLines & {
      readonly ok: true;
      /** Of the one negotiation; null of everything. */
      readonly title: string | null;
    })
  | { readonly ok: false; readonly problem: 'gone' };

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
    const file = await writtenAsRead(ids, choice, following);
    if (file) return { ok: true, ...file, title: row?.title ?? null };
  }
  const whole = await wholeBook(negotiationId);
  const book = choice.hasAssessments ? whole : withoutAssessments(whole);
  const counts = countsOf(book);
  const file = await written(linesOf(book, following), choice, counts);
  const title = negotiationId === null ? null : (book.negotiations[0]?.title ?? '');
  return { ok: true, ...file, counts, title };
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
