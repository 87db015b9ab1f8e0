import type { NegotiationId, SourceId } from '#domain/id.ts';
import type { Quote } from '#domain/quote.ts';
import type { Source } from '#domain/source.ts';
import { database } from '#data/database.ts';

/** The passages of one source that records rest on, in the order of the text. */
export async function quotesOfSource(sourceId: SourceId): Promise<readonly Quote[]> {
  const rows = await database.quotes.where('sourceId').equals(sourceId).toArray();
  return rows.filter((row) => !row.deleted).toSorted((a, b) => a.start - b.start);
}

/** The passages that any of these records rests on. */
export async function quotesAbout(ids: readonly string[]): Promise<readonly Quote[]> {
  const rows = await database.quotes
    .where('aboutId')
    .anyOf([...ids])
    .toArray();
  return rows.filter((row) => !row.deleted);
}

/** The live source of a negotiation that keeps this very text; null if there is none. */
export async function sourceWithText(
  negotiationId: NegotiationId,
  hash: string,
): Promise<Source | null> {
  const texts = await database.sourceTexts.where('hash').equals(hash).toArray();
  const ids = texts
    .filter((text) => !text.deleted && text.negotiationId === negotiationId)
    .map(({ sourceId }) => sourceId);
  const sources = await database.sources.bulkGet(ids);
  return sources.find((source) => source !== undefined && !source.deleted) ?? null;
}
