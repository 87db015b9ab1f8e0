import type { Book } from './book.ts';
import type { Change, ChangeEntry } from './change.ts';
import type { Note } from './note.ts';
import type { Quote } from './quote.ts';

/** A book without the analyst's own layer: no assessment, no note on one, nothing of either in the change log. */
export function withoutAssessments(book: Book): Book {
  const beside = besideAssessments(book.notes, book.quotes);
  return {
    ...book,
    assessments: [],
    notes: book.notes.filter(beside.isKept.note),
    quotes: book.quotes.filter(beside.isKept.quote),
    changes: book.changes.flatMap((change) => beside.changeOf(change) ?? []),
  };
}

export interface BesideAssessments {
  readonly isKept: {
    readonly note: (note: Note) => boolean;
    readonly quote: (quote: Quote) => boolean;
  };
  /** The gesture without what it did to assessments; null where nothing else is left of it. */
  readonly changeOf: (change: Change) => Change | null;
}

/** What stands beside the assessments of the same book. @param notes @param quotes all of it, deleted ones too */
export function besideAssessments(
  notes: readonly Note[],
  quotes: readonly Quote[],
): BesideAssessments {
  const note = ({ aboutTable }: Note) => aboutTable !== 'assessments';
  const keptNotes = new Set<string>(notes.filter(note).map(({ id }) => id));
  const quote = ({ aboutTable, aboutId }: Quote) =>
    aboutTable !== 'notes' || keptNotes.has(aboutId);
  const keptQuotes = new Set<string>(quotes.filter(quote).map(({ id }) => id));
  // What is in the log and not in the book may have been about anything: it goes too.
  const stays = ({ table, id }: ChangeEntry) => {
    if (table === 'notes') return keptNotes.has(id);
    if (table === 'quotes') return keptQuotes.has(id);
    return table !== 'assessments';
  };
  return {
    isKept: { note, quote },
    changeOf: (change) => {
      const entries = change.entries.filter(stays);
      const counts = withoutCount(change.counts);
      const isWhole = entries.length === change.entries.length;
      if (change.table === 'assessments' && entries.length === 0) return null;
      if (isWhole) return counts === change.counts ? change : { ...change, counts };
      // The subject may be the first words of what was left out.
      return entries.length === 0 ? null : { ...change, entries, counts, subject: '' };
    },
  };
}

/** Zero, as where there never were any: a missing count would tell that there were. */
function withoutCount(counts: Change['counts']): Change['counts'] {
  return (counts['assessments'] ?? 0) === 0 ? counts : { ...counts, assessments: 0 };
}
