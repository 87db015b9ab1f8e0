import { wholeBook } from '#data/reads/book.ts';
import { mergeMark } from '#data/reads/merge-mark.ts';
import { recordOf, type KnownRecord } from '#data/reads/names.ts';
import type { MergeChoice } from '#data/writes/merge-choices.ts';
import { PlanOutdated, writeMerge } from '#data/writes/merge.ts';
import { tableNames, type Book } from '#domain/book.ts';
import { mentionedIn } from '#domain/merge-names.ts';
import { mergePlan, type MergeItem } from '#domain/merge-plan.ts';
import type { MessageDescriptor } from '@lingui/core';
import type { Following } from './following.ts';
import { readTask } from './read-task.ts';

export interface PlannedMerge {
  readonly kind: 'planned';
  readonly items: readonly MergeItem[];
  /** Merging would change nothing here. */
  readonly isEmpty: boolean;
  /** What the values of fields point at, by id. */
  readonly records: ReadonlyMap<string, KnownRecord>;
  /** What the disk held, by which a later write is noticed. */
  readonly mark: string;
}

export type MergePlanned = PlannedMerge | FileRefused;
export type Merged =
  | { readonly kind: 'merged'; readonly records: number }
  /** Something was written here since the plan was made; nothing was merged. */
  | { readonly kind: 'outdated' }
  | FileRefused;

interface FileRefused {
  readonly kind: 'refused';
  readonly says: readonly MessageDescriptor[];
}

interface MergeGiven {
  readonly file: Blob;
  readonly negotiationId: string;
}

// Reading the file takes most of the time.
const readShare = 0.6;

/** Lays a negotiation of a file beside the one on this device. Writes nothing. */
export async function mergePlanTask(
  { file, negotiationId }: MergeGiven,
  following: Following,
): Promise<MergePlanned> {
  const read = await theirsOf(file, negotiationId, following);
  if ('says' in read) return read;
  const theirs = read.book;
  const mark = await mergeMark(negotiationId);
  const mine = await wholeBook(negotiationId);
  following.signal.throwIfAborted();
  following.onProgress(0.8);
  const { items, isEmpty } = mergePlan(mine, theirs);
  const values = items.flatMap(({ fields }) =>
    fields.flatMap((field) => [field.path, field.mine, field.theirs]),
  );
  const records = recordsAmong(mentionedIn(values), [mine, theirs]);
  return { kind: 'planned', items, isEmpty, records, mark };
}

/** Reads the file once more, checking it again, and writes what was planned: all of it or nothing. */
export async function mergeTask(
  {
    file,
    negotiationId,
    mark,
    choices,
  }: MergeGiven & { readonly mark: string; readonly choices: readonly MergeChoice[] },
  following: Following,
): Promise<Merged> {
  const { signal, onProgress } = following;
  const read = await theirsOf(file, negotiationId, following);
  if ('says' in read) return read;
  try {
    const { records } = await writeMerge({
      negotiationId,
      theirs: read.book,
      mark,
      choices,
      signal,
      onProgress: (done) => onProgress(readShare + done * (1 - readShare)),
    });
    return { kind: 'merged', records };
  } catch (error) {
    if (error instanceof PlanOutdated) return { kind: 'outdated' };
    throw error;
  }
}

/** What the few values that differ point at. */
function recordsAmong(ids: ReadonlySet<string>, books: readonly Book[]) {
  const records = new Map<string, KnownRecord>();
  for (const book of books) {
    for (const table of tableNames) {
      if (table === 'positions') continue;
      for (const row of book[table]) {
        if (ids.has(row.id) && !records.has(row.id)) records.set(row.id, recordOf(table, row));
      }
    }
  }
  return records;
}

async function theirsOf(
  file: Blob,
  only: string,
  { signal, onProgress }: Following,
): Promise<FileRefused | { readonly book: Book }> {
  const progress = (done: number) => onProgress(done * readShare);
  const read = await readTask({ file, id: only }, { signal, onProgress: progress });
  return read.kind === 'read' ? { book: read.book } : read;
}
