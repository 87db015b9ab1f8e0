import { tableNames, type Book } from '#domain/book.ts';
import { differingFields, type IsKnown } from '#domain/merge-fields.ts';
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

/** Ids are made once for ever: no two rows share one, of whatever tables. */
const distinctBook = generatedBook(2).filter((book) => {
  const ids = tableNames.flatMap((table) => book[table].map((row): string => row.id));
  return new Set(ids).size === ids.length;
});

/** One negotiation, as two or three people have it who began with the same file. */
const copies = (deeds: fc.Arbitrary<readonly Deed[]>) =>
  fc.tuple(distinctBook, deeds, deeds, deeds).map(([found, a, b, c]) => {
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
      const lost = [...lostOf(a, b, merged, isKnown), ...lostOf(b, a, merged, isKnown)];
      expect(lost.filter((id) => !recorded.has(id))).toEqual([]);
    }),
    seeded(200),
  );
});

/** Under which ids what one copy wrote unknown to the other has to be recorded, since it does not stand. */
function lostOf(one: Book, other: Book, merged: Book, isKnown: IsKnown): readonly string[] {
  return tableNames.flatMap((table) =>
    (one[table] as readonly Row[]).flatMap((row) => {
      const [stands, there] = [rowIn(merged, table, row.id), rowIn(other, table, row.id)];
      const edits = Object.values(row.stamps).filter((stamp) => !isKnown(stamp));
      if (!stands) return edits.length === 0 ? [] : [`${row.id}..${edits.toSorted().at(-1)}`];
      if (!there) return [];
      return differingFields(table, row, there, stands, isKnown).flatMap(({ path, winner }) => {
        const stamp = row.stamps[path];
        const isLost = winner === 'theirs' && stamp !== undefined && !isKnown(stamp);
        return isLost ? [`${row.id}.${path}.${stamp}`] : [];
      });
    }),
  );
}

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
