import { tableNames, type Book } from '#domain/book.ts';
import { differingFields } from '#domain/merge-fields.ts';
import { knownToBoth, mergeBooks } from '#domain/merge-books.ts';
import { mergePlan } from '#domain/merge-plan.ts';
import type { Row } from '#domain/row.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDigest, fullDigest } from './digest.ts';
import { afterDeeds, anyDeed, type Deed } from './edited-apart.fixture.ts';
import { generatedBook, seeded } from './generated-book.fixture.ts';
import { readBook } from './read-book.ts';
import { writeBook } from './write-book.ts';

const about = { exportedAt: 1_931_083_400_000, scope: 'negotiation' } as const;

/** Later than any stamp of the book that both began with. */
const afterwards = 0x7fff_0000_0000;

/** One negotiation, as two or three people have it who began with the same file. */
const copies = (deeds: fc.Arbitrary<readonly Deed[]>) =>
  fc.tuple(generatedBook(2), deeds, deeds, deeds).map(([found, a, b, c]) => {
    const base = early(found);
    return {
      base,
      a: afterDeeds(base, a, '0000000a', afterwards),
      b: afterDeeds(base, b, '0000000b', afterwards + 1),
      c: afterDeeds(base, c, '0000000c', afterwards + 2),
    };
  });

const deeds = fc.array(anyDeed, { maxLength: 12 });
const plainDeeds = fc.array(
  anyDeed.filter(({ kind }) => kind !== 'purge'),
  { maxLength: 12 },
);

test('A into B equals B into A, record for record', async () => {
  await fc.assert(
    fc.asyncProperty(copies(deeds), async ({ a, b }) => {
      expect(await fullDigest(mergeBooks(a, b))).toBe(await fullDigest(mergeBooks(b, a)));
    }),
    seeded(200),
  );
});

test('merging twice changes nothing, with either copy or with itself', async () => {
  await fc.assert(
    fc.asyncProperty(copies(deeds), async ({ a, b }) => {
      const merged = mergeBooks(a, b);
      const digest = await fullDigest(merged);
      for (const again of [a, b, merged]) {
        expect(await fullDigest(mergeBooks(merged, again))).toBe(digest);
        expect(mergePlan(merged, again).isEmpty).toBe(true);
      }
      expect(await fullDigest(mergeBooks(a, a))).toBe(await fullDigest(a));
    }),
    seeded(100),
  );
});

test('where nothing was removed for good, three copies merge in any order to the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(copies(plainDeeds), async ({ a, b, c }) => {
      const one = mergeBooks(mergeBooks(a, b), c);
      const other = mergeBooks(a, mergeBooks(b, c));
      expect(await contentDigest(one)).toBe(await contentDigest(other));
    }),
    seeded(100),
  );
});

test('what is merged is a sound file, and holds all that either copy logged', async () => {
  await fc.assert(
    fc.asyncProperty(copies(deeds), async ({ a, b }) => {
      const merged = mergeBooks(a, b);
      const read = await readBook(await writeBook(merged, about));
      expect(read).toMatchObject({ ok: true });
      const log = new Set(merged.changes.map(({ id }) => id));
      for (const { id } of [...a.changes, ...b.changes]) expect(log.has(id)).toBe(true);
    }),
    seeded(100),
  );
});

test('nothing is lost: what neither stands nor was replaced knowingly is recorded as overruled', () => {
  fc.assert(
    fc.property(copies(deeds), ({ a, b }) => {
      const merged = mergeBooks(a, b);
      const isKnown = knownToBoth(a, b);
      const recorded = new Set(merged.overruled.map(({ id }) => id));
      for (const table of tableNames) {
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const) {
          for (const row of one[table] as readonly Row[]) {
            const stands = rowIn(merged, table, row.id);
            const edits = Object.entries(row.stamps).filter(([, stamp]) => !isKnown(stamp));
            if (!stands) {
              const last = edits
                .map(([, stamp]) => stamp)
                .toSorted()
                .at(-1);
              if (last !== undefined) expect(recorded).toContain(`${row.id}..${last}`);
              continue;
            }
            const there = rowIn(other, table, row.id);
            if (!there) continue;
            for (const { path, winner } of differingFields(table, row, there, stands, isKnown)) {
              const stamp = row.stamps[path];
              if (winner === 'mine' || stamp === undefined || isKnown(stamp)) continue;
              expect(recorded).toContain(`${row.id}.${path}.${stamp}`);
            }
          }
        }
      }
    }),
    seeded(200),
  );
});

function rowIn(book: Book, table: (typeof tableNames)[number], id: string): Row | undefined {
  return (book[table] as readonly Row[]).find((row) => row.id === id);
}

/** Generated stamps are of any time, past and future; ids are the same in one table only. */
function early(book: Book): Book {
  const text = JSON.stringify(book).replaceAll(
    /"[0-9a-f]{12}-([0-9a-f]{4}-[0-9a-f]{8})"/g,
    '"000000000001-$1"',
  );
  const { tombstones, overruled, ...rest } = JSON.parse(text) as Book;
  const rows = tableNames.map((table) => [
    table,
    (rest[table] as readonly Row[]).map((row) => ({ ...row, stamps: {} })),
  ]);
  const renamed = overruled.map((entry) => ({
    ...entry,
    id: `${entry.rowId}.${entry.path}.${entry.lostStamp}`,
  }));
  return { ...rest, ...Object.fromEntries(rows), tombstones, overruled: renamed } as Book;
}
