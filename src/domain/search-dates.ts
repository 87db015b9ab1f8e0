import { dateBounds, isUnknown } from './date.ts';
import { instantOf, type Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';

/** What searching keeps of a date. */
export interface SearchDate {
  /** Null: unknown. */
  readonly date: FuzzyDate | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The latest day that it can mean, in epoch milliseconds. */
  readonly time: number | null;
}

export const undated: SearchDate = { date: null, earliest: null, latest: null, time: null };

/** Works out each date once: thousands of records have the same. */
export function makeSearchDates(): (date: FuzzyDate) => SearchDate {
  const known = new Map<string, SearchDate>();
  return (date) => {
    const { words, edtf } = date;
    if (isUnknown(date)) return undated;
    const key = edtf ?? words;
    const own = known.get(key);
    if (own?.date?.words === words && own.date.edtf === edtf) return own;
    const { earliest = null, latest = null } = dateBounds(date) ?? {};
    const time = latest === null ? null : instantOf(latest);
    const made = { date: { words, edtf }, earliest, latest, time };
    known.set(key, made);
    return made;
  };
}
