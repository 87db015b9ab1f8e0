import { quotesAbout, quotesOfSource, sourceWithText } from '#data/reads/quotes.ts';
import type { NegotiationId, SourceId } from '#domain/id.ts';
import type { Quote } from '#domain/quote.ts';
import type { Source } from '#domain/source.ts';
import { useLive, useLiveSoon } from './live.ts';

/** The passages of a source that records rest on, in the order of the text. */
export function useQuotesOfSource(sourceId: SourceId): readonly Quote[] {
  return useLive(`quotes/source/${sourceId}`, () => quotesOfSource(sourceId));
}

/** The passages that these records rest on; none until they are read. */
export function useQuotesAbout(ids: readonly string[]): readonly Quote[] {
  return useLiveSoon(`quotes/about/${ids.join()}`, () => quotesAbout(ids)) ?? none;
}

const none: readonly Quote[] = [];

/** The source of this negotiation that keeps the very text, as far as the disk can tell. */
export async function findSourceWithText(
  negotiationId: NegotiationId,
  hash: string,
): Promise<Source | null> {
  return await sourceWithText(negotiationId, hash).catch(() => null);
}
