import type { Day } from './day.ts';
import { edtfSpan } from './edtf-span.ts';
import type { FuzzyDate } from './fuzzy-date.ts';

/** The days between which a date lies; null: that end is open. */
export interface DateBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Null where the date has words only, or nothing at all. */
export function dateBounds(date: FuzzyDate): DateBounds | null {
  return date.edtf === null ? null : edtfSpan(date.edtf);
}

/**
 * The latest day that the date can mean; null where it can lie however far ahead. An approximate
 * date ("2031-03-12~") is taken at the value that it names, since EDTF does not say how near is near.
 */
export function dayAt(date: FuzzyDate): Day | null {
  return dateBounds(date)?.latest ?? null;
}

/** Neither words nor a value: nobody recorded a date. */
export function isUnknown(date: FuzzyDate): boolean {
  return date.edtf === null && date.words.trim() === '';
}

/** Nothing that a calendar could hold: unknown, words alone ("soon"), or an interval without an end. */
export function isOpen(date: FuzzyDate): boolean {
  return dayAt(date) === null;
}

export function isExactDay(date: FuzzyDate): boolean {
  return date.edtf !== null && /^\d{4}-\d\d-\d\d$/.test(date.edtf) && dayAt(date) !== null;
}

/** The whole of the date lies before today, or is today. What has no latest day never has passed. */
export function hasPassed(date: FuzzyDate, today: Day): boolean {
  const latest = dayAt(date);
  return latest !== null && latest <= today;
}

/** Only when the latest day that it can mean is before today: what has no such day never is. */
export function isOverdue(due: FuzzyDate, today: Day): boolean {
  const latest = dayAt(due);
  return latest !== null && latest < today;
}

/** Ascending by the latest day that each can mean; those with none come last. */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  const [left, right] = [dayAt(a), dayAt(b)];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/** Descending by the latest day that each can mean; those with none come last all the same. */
export function compareDatesBack(a: FuzzyDate, b: FuzzyDate): number {
  const isDated = dayAt(a) !== null && dayAt(b) !== null;
  return isDated ? compareDates(b, a) : compareDates(a, b);
}
