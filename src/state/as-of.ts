import type { AsOf, AsOfBasis } from '#domain/as-of.ts';
import type { BookThen } from '#domain/book-at.ts';
import type { Book } from '#domain/book.ts';
import type { Day } from '#domain/day.ts';
import { createContext, use } from 'react';
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
  return use(lookingBack()).thenOf(negotiationId, book, asOf);
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
  return book === null ? null : use(lookingBack()).recordedDaysOf(book, by);
}

// What looking back takes is fetched when somebody does: the first screen goes without.
let fetching: Promise<typeof import('./history.ts')> | undefined;
const lookingBack = () => (fetching ??= import('./history.ts'));

function useHistoryIf(negotiationId: string | null): Book | null {
  const reads = negotiationId === null ? null : use(lookingBack());
  const key = negotiationId === null ? null : `history/${negotiationId}`;
  return useLiveIf(key, async () => {
    if (reads === null) throw new Error('No negotiation is asked for');
    return await reads.readHistory(negotiationId ?? '');
  });
}

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
