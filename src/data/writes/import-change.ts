import type { BookCounts } from '#domain/book-part.ts';
import type { Change } from '#domain/change.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Stamp } from '#domain/stamp.ts';
import { tab } from '#data/clock.ts';

/** The gesture of bringing in a file. The change log does not tell of it, since a file is restored exactly; undoing it puts its negotiations in the trash. */
export function changeOfImport(
  negotiations: readonly Negotiation[],
  counts: BookCounts,
  stamp: Stamp,
): Change | null {
  const [first] = negotiations;
  if (!first) return null;
  return {
    id: stamp,
    negotiationId: first.id,
    verb: 'import',
    table: 'negotiations',
    subject: first.title,
    at: Date.now(),
    tab,
    entries: negotiations.map(({ id }) => ({
      table: 'negotiations',
      id,
      issueId: null,
      isNew: true,
      before: {},
      after: {},
    })),
    counts: { ...counts },
  };
}
