import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { blobSource } from './blob-source.ts';
import { fullDigest } from './digest.ts';
import byHand from './fixtures/v1-by-hand.parley.json?raw';
import ardenOf1 from './fixtures/v1-arden-strait.parley.json?raw';
import ardenOf2 from './fixtures/v2-arden-strait.parley.json?raw';
import ardenOf3 from './fixtures/v3-arden-strait.parley.json?raw';
import type { FileRefusal } from './file-refusal.ts';
import { makeDice, mutated } from './mutations.fixture.ts';
import { readBook } from './read-book.ts';
import { writeBook } from './write-book.ts';

// MUTATIONS=20000 runs as many; MUTATION_SEED repeats a run.

const { env: given = {} } =
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process ?? {};
const rounds = Number(given['MUTATIONS'] ?? 600);
const seed = Number(given['MUTATION_SEED'] ?? Date.now() % 0x7fffffff);
const files = [ardenOf1, ardenOf2, ardenOf3, byHand];
const about = { exportedAt: 1_900_000_000_000, scope: 'everything' } as const;
const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

/** These are about one record, and must say which and where in it. */
const aboutRecords = new Set(['bad-field', 'duplicate', 'dangling']);

test(
  'mutated files are refused in words or read whole, and never do anything else',
  { timeout: 60_000 + rounds * 200 },
  async () => {
    const dice = makeDice(seed);
    const told = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      const bytes = mutated(files[round % files.length] ?? '', dice);
      const where = `seed ${seed}, round ${round}`;
      const read = await readBook(blobSource(new Blob([bytes])));
      const reason = read.ok ? 'read' : read.refusal.reason;
      told.set(reason, (told.get(reason) ?? 0) + 1);
      if (!read.ok) {
        expectWords(read.refusal, where);
        continue;
      }
      const again = await readBook(await writeBook(read.book, about));
      if (!again.ok) throw new Error(`${where}: ${JSON.stringify(again.refusal)}`);
      if ((await fullDigest(again.book)) === (await fullDigest(read.book))) continue;
      throw new Error(`${where}: what was read does not come back as it was`);
    }
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
    const sorted = Array.from(told).toSorted((a, b) => b[1] - a[1]);
    console.info(
      `seed ${seed}: ${rounds} mutated files: ${JSON.stringify(Object.fromEntries(sorted))}`,
    );
  },
);

function expectWords({ says, reason, place }: FileRefusal, where: string): void {
  const words = says.map((sentence) => i18n._(sentence)).join(' ');
  const isWhole = words.endsWith('Nothing was imported, and your data here is untouched.');
  const isNamed = place.table !== null && place.field !== null && words.includes(place.table);
  if (isWhole && (isNamed || !aboutRecords.has(reason))) return;
  throw new Error(`${where}: ${words}`);
}
