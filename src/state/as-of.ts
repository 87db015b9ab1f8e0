import { momentOf, type AsOf, type AsOfBasis } from '#domain/as-of.ts';
import type { bookAt as BookAt, BookThen } from '#domain/book-at.ts';
import type { Book } from '#domain/book.ts';
import type { Day } from '#domain/day.ts';
import { createContext, use } from 'react';
import { inPieces } from './in-pieces.ts';
import { useLiveIf } from './live.ts';

/** A negotiation as it was: what every read within it gives while the URL names an earlier day. */
export interface Then extends AsOf {
  readonly negotiationId: string;
  readonly book: BookThen;
}

/** Set once, above all screens. Null: the present. */
export const ThenContext = createContext<Then | null>(null);

/** The earlier day that this screen shows; null: the present. */
export function useThen(): Then | null {
  return use(ThenContext);
}

/**
 * The negotiation as of a day: its whole record is read once and followed; other days are then worked out
 * in memory. Suspends until it is read; null where no day is asked for.
 */
export function useBookAsOf(negotiationId: string, asOf: AsOf | null): Then | null {
  const book = useHistoryIf(asOf === null ? null : negotiationId);
  if (book === null || asOf === null) return null;
  const { bookAt } = use(rewinding());
  return thenOf(negotiationId, book, asOf, bookAt);
}

/** The whole record of a negotiation, deleted rows and the change log included. Suspends. */
export function useHistory(negotiationId: string): Book {
  return useHistoryIf(negotiationId) as Book;
}

/** The days with something on record in a negotiation. Suspends; null where they are not asked for. */
export function useRecordedDays(
  negotiationId: string | null,
  by: AsOfBasis,
): readonly Day[] | null {
  const book = useHistoryIf(negotiationId);
  return book === null ? null : (daysOfBooks.get(book)?.[by] ?? []);
}

// The rules of looking back are fetched when somebody does: the first screen goes without.
const rewinding = once(() => import('#domain/book-at.ts'));
const wholeBooks = once(() => import('#data/reads/book.ts'));
const recording = once(() => import('#domain/recorded-days.ts'));

function useHistoryIf(negotiationId: string | null): Book | null {
  const reads = negotiationId === null ? null : use(wholeBooks());
  const key = negotiationId === null ? null : `history/${negotiationId}`;
  return useLiveIf(key, async () => {
    const book = await (reads as Reads).historyBook(negotiationId ?? '');
    await prepare(book);
    return book;
  });
}

/** What every day asks of the record is worked out before the first one is shown. */
async function prepare(book: Book): Promise<void> {
  const [{ beforeMoments }, { recordedDays }] = await Promise.all([rewinding(), recording()]);
  await inPieces(beforeMoments(book));
  const stated = await inPieces(recordedDays(book, 'stated'));
  const logged = await inPieces(recordedDays(book, 'logged'));
  daysOfBooks.set(book, { stated, logged });
}

type Reads = typeof import('#data/reads/book.ts');

function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => (loading ??= load());
}

const daysOfBooks = new WeakMap<Book, Readonly<Record<AsOfBasis, readonly Day[]>>>();

let explain: (() => void) | null = null;

/** While an earlier day is shown nothing is written. @param why says so to whoever tries; null: writing is fine */
export function refuseWrites(why: (() => void) | null): void {
  explain = why;
}

/** True, and said, while an earlier day is shown. */
export function isWriteRefused(): boolean {
  explain?.();
  return explain !== null;
}

const remembered = new WeakMap<Book, Map<string, Then>>();
const daysRemembered = 64;

function thenOf(negotiationId: string, book: Book, asOf: AsOf, bookAt: typeof BookAt): Then {
  const known = remembered.get(book) ?? new Map<string, Then>();
  remembered.set(book, known);
  const key = `${asOf.by} ${asOf.day}`;
  const then = known.get(key) ?? { ...asOf, negotiationId, book: bookAt(book, momentOf(asOf)) };
  known.delete(key);
  known.set(key, then);
  for (const [oldest] of known) if (known.size > daysRemembered) known.delete(oldest);
  return then;
}
