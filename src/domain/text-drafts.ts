import { countBrackets } from './brackets.ts';
import { compareDates, dayAt } from './date.ts';
import type { TextDraft } from './text-draft.ts';

/** One point of the chart of brackets: a draft, or the text as it stands now. */
export interface BracketCount {
  /** Null: the text as it stands. */
  readonly draft: TextDraft | null;
  readonly brackets: number;
  /** Its place among the others is the order in which it was kept: its date names no last day. */
  readonly isUndated: boolean;
}

/** Drafts by their dates; those without a day come after, in the order in which they were kept. */
export function draftsInOrder(drafts: readonly TextDraft[]): readonly TextDraft[] {
  return drafts
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => compareDates(a.date, b.date) || byCreation(a, b));
}

/**
 * The bracket count of each draft in order, and of the text as it stands where it is none of them.
 * @param current the common text
 */
export function bracketsOverTime(
  drafts: readonly TextDraft[],
  current: string,
): readonly BracketCount[] {
  const inOrder = draftsInOrder(drafts);
  const counts = inOrder.map((draft) => ({
    draft,
    brackets: countBrackets(draft.text),
    isUndated: dayAt(draft.date) === null,
  }));
  const isKept = inOrder.some(({ text }) => text === current);
  if (isKept || current.trim() === '') return counts;
  return [...counts, { draft: null, brackets: countBrackets(current), isUndated: false }];
}

function byCreation(a: TextDraft, b: TextDraft): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
