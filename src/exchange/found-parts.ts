import { emptyBook, type Book } from '#domain/book.ts';
import { countsOf, type BookCounts } from '#domain/book-part.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { FoundPart } from './check-file.ts';
import type { FileRow } from './file-row.ts';

type Counts = { -readonly [T in keyof BookCounts]: number };

/** The negotiations of a file and how much each of them has, gathered record by record. */
export function makeFoundParts() {
  const negotiations: Negotiation[] = [];
  const counts = new Map<string, Counts>();
  const totals: Counts = noCounts();
  return {
    add(table: keyof Book, row: FileRow): void {
      if (table === 'negotiations') negotiations.push(row as Negotiation);
      const own = counts.get(row.negotiationId) ?? noCounts();
      counts.set(row.negotiationId, own);
      own[table] += 1;
      totals[table] += 1;
    },
    totals: (): BookCounts => totals,
    records: () => Object.values(totals).reduce((sum, count) => sum + count, 0),
    parts: async (
      digestOf: (negotiationId: string) => Promise<string> | null,
    ): Promise<readonly FoundPart[]> =>
      await Promise.all(
        negotiations.map(async (negotiation) => ({
          negotiation,
          counts: counts.get(negotiation.id) ?? noCounts(),
          digest: (await digestOf(negotiation.id)) ?? null,
        })),
      ),
  };
}

function noCounts(): Counts {
  return { ...countsOf(emptyBook) };
}
