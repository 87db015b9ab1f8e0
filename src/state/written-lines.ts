import { bookReading, bookRows, writtenMark, type RowBatch } from '#data/reads/book-stream.ts';
import { emptyBook } from '#domain/book.ts';
import { countsOf, type BookCounts } from '#domain/book-part.ts';
import type { Change } from '#domain/change.ts';
import type { Note } from '#domain/note.ts';
import type { Quote } from '#domain/quote.ts';
import { besideAssessments, type BesideAssessments } from '#domain/without-assessments.ts';
import { lineOf } from '#exchange/book-lines.ts';
import { batchBlob } from './batch-blob.ts';
import type { ExportChoice } from './export-task.ts';
import type { Following } from './following.ts';

export interface WrittenLines {
  readonly blob: Blob;
  readonly counts: BookCounts;
  /** Full digest in hex: equal for equal content. */
  readonly digest: string;
}

/** Filled while lines are written: the file's header is put together last. */
type Counts = { -readonly [T in keyof BookCounts]: number };

/**
 * Negotiations as a file in pieces: rows are read batch by batch and never held together. Null if something was
 * written to them meanwhile.
 * @param onBatch called with all that is read
 */
export async function writtenAsRead(
  ids: readonly string[],
  choice: ExportChoice,
  following: Following,
  onBatch: (batch: RowBatch) => void = () => undefined,
): Promise<WrittenLines | null> {
  const before = await writtenMark(ids);
  const counts: Counts = { ...countsOf(emptyBook) };
  const file = await written(linesHere(ids, choice, counts, following, onBatch), choice, counts);
  return (await writtenMark(ids)) === before ? { ...file, counts } : null;
}

export async function written(
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
  onBatch: (batch: RowBatch) => void,
): AsyncGenerator<readonly string[], void> {
  const asked = hasAssessments ? null : besideHere(ids);
  asked?.catch(() => undefined); // said when it is awaited
  const { records: all, batches } = bookReading(ids);
  let total = Infinity;
  all.then(
    (count) => (total = Math.max(1, count)),
    () => undefined,
  );
  let done = 0;
  for await (const batch of batches) {
    signal.throwIfAborted();
    onBatch(batch);
    const { table, rows, records } = batch;
    const beside = besideLayer.has(table) ? await asked : null;
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

const besideLayer: ReadonlySet<string> = new Set(['assessments', 'notes', 'quotes', 'changes']);

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
