import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullDigest } from './digest.ts';
import { generatedBook, seeded } from './generated-book.fixture.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const about = { exportedAt: 1_900_000_000_000, scope: 'negotiation' } as const;
const example = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text.trimEnd());
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

test('a file cut anywhere is refused', async () => {
  const tracks = example.tracks.slice(0, 2);
  const small = { ...example, tracks, issues: [], positions: [], understandings: [], steps: [] };
  const bytes = bytesOf(await writeBook({ ...small, meetings: [], readouts: [] }, about));
  const readAnyway: number[] = [];
  for (let length = 0; length < bytes.length; length += 1) {
    const result = await readBook(textOf(bytes.slice(0, length)));
    if (result.ok) readAnyway.push(length);
  }
  expect(readAnyway).toEqual([]);
});

test('generated files cut anywhere are refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      generatedBook(1),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (book, part) => {
        const bytes = bytesOf(await writeBook(book, about));
        const length = Math.min(Math.floor(part * bytes.length), bytes.length - 1);
        expect((await readBook(textOf(bytes.slice(0, length)))).ok).toBe(false);
      },
    ),
    seeded(100),
  );
});

test('a file with one byte changed is refused, or its records are the same', async () => {
  const bytes = bytesOf(await writeBook(example, about));
  const digest = await fullDigest(example);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
      const changed = bytes.slice();
      changed[at] = byte;
      const result = await readBook(textOf(changed));
      expect(result.ok ? await fullDigest(result.book) : digest).toBe(digest);
    }),
    seeded(300),
  );
});
