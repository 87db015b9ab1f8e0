import { quotesAbout, quotesOfSource, sourceWithText } from '#data/reads/quotes.ts';
import type { NegotiationId, SourceId } from '#domain/id.ts';
import type { Quote } from '#domain/quote.ts';
import type { Source } from '#domain/source.ts';
import { useThen } from './as-of.ts';
import { rowsIn } from './book-reads.ts';
import { useLive, useLiveSoon } from './live.ts';

/** The passages of a source that records rest on, in the order of the text. */
export function useQuotesOfSource(sourceId: SourceId): readonly Quote[] {
  const then = useThen();
  const now = useLive(`quotes/source/${sourceId}`, () => quotesOfSource(sourceId));
  if (then === null) return now;
  return rowsIn(then.book, 'quotes')
    .filter((quote) => quote.sourceId === sourceId)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The passages that these records rest on; none until they are read. */
export function useQuotesAbout(ids: readonly string[]): readonly Quote[] {
  const then = useThen();
  const now = useLiveSoon(`quotes/about/${ids.join()}`, () => quotesAbout(ids)) ?? none;
  return then === null
    ? now
    : rowsIn(then.book, 'quotes').filter(({ aboutId }) => ids.includes(aboutId));
}

const none: readonly Quote[] = [];

/** The source of this negotiation that keeps the very text, as far as the disk can tell. */
export async function findSourceWithText(
  negotiationId: NegotiationId,
  hash: string,
): Promise<Source | null> {
  return await sourceWithText(negotiationId, hash).catch(() => null);
}
