import type { AsOfBasis } from './as-of.ts';
import type { Book } from './book.ts';
import { dayAt } from './date.ts';
import { dayOf, type Day } from './day.ts';
import { stampTime } from './stamp.ts';
import { statementDay } from './statement-day.ts';

/** The first day of which the record tells: when the first thing was logged, or stated or met. Null: nothing does. */
export function firstDay(book: Book, by: AsOfBasis): Day | null {
  const logged = [...book.negotiations, ...book.changes.slice(0, 1)].map((row) =>
    dayOf(stampTime('created' in row ? row.created : row.id)),
  );
  const days = [...logged, ...book.positions.map(({ loggedAt }) => dayOf(loggedAt))];
  if (by === 'stated') {
    const sources = new Map(book.sources.map((source) => [source.id, source]));
    for (const position of book.positions) {
      if (!position.deleted) days.push(statementDay(position, sources).day);
    }
    for (const { date, deleted } of book.meetings) {
      const day = deleted ? null : dayAt(date);
      if (day !== null) days.push(day);
    }
  }
  let first: Day | null = null;
  for (const day of days) if (first === null || day < first) first = day;
  return first;
}
