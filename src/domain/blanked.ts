import type { Change, ChangeEntry } from './change.ts';
import type { Overruled } from './overruled.ts';
import { subjectOf } from './subject.ts';

/** Records that were removed for good. */
export interface Gone {
  readonly ids: { readonly has: (id: string) => boolean };
  /** By which those among them were known that a position's entry names: their names, earlier ones too. */
  readonly words: ReadonlySet<string>;
}

/**
 * An entry of the change log without the contents of what was removed for good: that it was written, and
 * when, stays. The same object where it tells of nothing that is gone.
 */
export function blankedChange(change: Change, { ids, words }: Gone): Change {
  const isGone = ({ id }: ChangeEntry) => ids.has(id);
  // A position is known by its party or its issue, anything else by words of its own.
  const isAbout =
    change.table === 'positions'
      ? words.has(change.subject)
      : change.entries.some((entry) => entry.table === change.table && isGone(entry));
  const subject = isAbout ? '' : change.subject;
  const isFull = change.entries.some((entry) => isGone(entry) && isTelling(entry));
  if (!isFull && subject === change.subject) return change;
  const entries = change.entries.map((entry) =>
    isGone(entry) && isTelling(entry) ? { ...entry, before: {}, after: {} } : entry,
  );
  return { ...change, subject, entries };
}

/** The same for what a merge overruled. */
export function blankedOverruled(entry: Overruled, { ids }: Gone): Overruled {
  if (!ids.has(entry.rowId) || (entry.kept === null && entry.lost === null)) return entry;
  return { ...entry, kept: null, lost: null };
}

/** The words by which a record was known, going by what an entry of the log tells of it. */
export function wordsIn({ before, after }: ChangeEntry): readonly string[] {
  return [subjectOf(before), subjectOf(after)].filter((words) => words !== '');
}

function isTelling({ before, after }: ChangeEntry): boolean {
  return Object.keys(before).length > 0 || Object.keys(after).length > 0;
}
