import type { AsOfBasis } from './as-of.ts';
import type { Book } from './book.ts';
import { dayAt } from './date.ts';
import { dayOf, type Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { stampTime } from './stamp.ts';
import { statementDay } from './statement-day.ts';

const aDay = 86_400_000;

/** Days between two rests. */
const atOnce = 2000;

/**
 * The days with something on record, oldest first: on which something was logged or changed; by date stated
 * also those on which something was said, published, met or claimed, those to come included. With rests, in
 * which a page may answer.
 */
export function* recordedDays(book: Book, by: AsOfBasis): Generator<void, readonly Day[]> {
  const days = new Set<Day>();
  for (const { created } of book.negotiations) days.add(dayOf(stampTime(created)));
  for (const { id } of book.changes) days.add(dayOf(stampTime(id)));
  const logged = new Set<number>();
  for (const { loggedAt } of book.positions) logged.add(Math.floor(loggedAt / aDay));
  yield;
  for (const number of logged) days.add(dayOf(number * aDay));
  if (by === 'stated') {
    let seen = 0;
    for (const day of statedDays(book)) {
      days.add(day);
      seen += 1;
      if (seen % atOnce === 0) yield;
    }
  }
  return [...days].toSorted();
}

function* statedDays(book: Book): Iterable<Day> {
  const sources = new Map(book.sources.map((source) => [source.id, source]));
  for (const position of book.positions)
    if (!position.deleted) yield statementDay(position, sources).day;
  for (const { deleted, published } of book.sources) yield* dayIn(published, deleted);
  for (const table of ['meetings', 'readouts', 'notes', 'textDrafts'] as const)
    for (const { date, deleted } of book[table]) yield* dayIn(date, deleted);
  for (const { claims, deleted } of book.understandings)
    for (const claim of Object.values(claims)) if (claim) yield* dayIn(claim.date, deleted);
}

function dayIn(date: FuzzyDate, isDeleted: boolean): readonly Day[] {
  const day = isDeleted ? null : dayAt(date);
  return day === null ? [] : [day];
}
