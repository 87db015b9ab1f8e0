import { historyBook } from '#data/reads/book.ts';
import { momentOf, type AsOf, type AsOfBasis } from '#domain/as-of.ts';
import { beforeMoments, bookAt } from '#domain/book-at.ts';
import type { Book } from '#domain/book.ts';
import type { Day } from '#domain/day.ts';
import { recordedDays } from '#domain/recorded-days.ts';
import type { Then } from './as-of.ts';
import { inPieces } from './in-pieces.ts';

/** The whole record of a negotiation; what every day asks of it is worked out before the first one is shown. */
export async function readHistory(negotiationId: string): Promise<Book> {
  const book = await historyBook(negotiationId);
  await inPieces(beforeMoments(book));
  const stated = await inPieces(recordedDays(book, 'stated'));
  const logged = await inPieces(recordedDays(book, 'logged'));
  daysOfBooks.set(book, { stated, logged });
  return book;
}

const daysOfBooks = new WeakMap<Book, Readonly<Record<AsOfBasis, readonly Day[]>>>();

/** The days with something on record. */
export function recordedDaysOf(book: Book, by: AsOfBasis): readonly Day[] {
  return daysOfBooks.get(book)?.[by] ?? [];
}

const remembered = new WeakMap<Book, Map<string, Then>>();
const daysRemembered = 64;

/** The record as of a day; the latest days that were asked for are remembered. */
export function thenOf(negotiationId: string, book: Book, asOf: AsOf): Then {
  const known = remembered.get(book) ?? new Map<string, Then>();
  remembered.set(book, known);
  const key = `${asOf.by} ${asOf.day}`;
  const then = known.get(key) ?? { ...asOf, negotiationId, book: bookAt(book, momentOf(asOf)) };
  known.delete(key);
  known.set(key, then);
  for (const [oldest] of known) if (known.size > daysRemembered) known.delete(oldest);
  return then;
}
