import { wipe } from '#data/arden.fixture.ts';
import { wholeBook } from '#data/reads/book.ts';
import { trash } from '#data/reads/trash.ts';
import { purge } from '#data/writes/purge.ts';
import { importBook } from '#data/writes/import.ts';
import { tableNames, type Book } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import type { Row } from '#domain/row.ts';
import { generatedBook } from '#exchange/generated-book.fixture.ts';
import { readBook } from '#exchange/read-book.ts';
import { writeBook } from '#exchange/write-book.ts';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { mergeBooks } from '#domain/merge-books.ts';
import { restoreFromTrash } from './trash.ts';
import { editPosition } from '#data/writes/positions.ts';
import { deleteRow } from '#data/writes/rows.ts';
import { undo } from '#data/writes/undo.ts';

beforeEach(wipe);

const about = { exportedAt: Date.UTC(2031, 2, 12), scope: 'everything' } as const;
const rounds = 60;

test('however things are deleted, restored and removed for good, every reference holds', async () => {
  const seed = Date.now() % 0x7fffffff;
  console.info(`seed ${seed}: ${rounds} deletions, restores and removals`);
  const numbers = fc.sample(fc.nat({ max: 0x7ffffffe }), { seed, numRuns: 20_000 });
  let next = 0;
  const pick = (below: number) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);
  const [book] = fc.sample(generatedBook(12), { seed, numRuns: 1 });
  if (!book) throw new Error('One was asked for.');
  await importBook(book, 'import');
  const gone = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < 4; n += 1) await deleteOne(await wholeBook(null), pick);
    const items = await trash();
    const some = items.filter(() => pick(3) === 0);
    const before = await wholeBook(null);
    if (pick(3) === 0) await restoreFromTrash(some, pick(2) === 0);
    else if (pick(4) === 0) await undo({ direction: 'undo', changeId: null, overlap: 'overwrite' });
    else {
      await purge(some.filter(({ table }) => table !== 'negotiations'));
      for (const { id } of some) if (!idsOf(await wholeBook(null)).has(id)) gone.add(id);
    }
    const after = await wholeBook(null);
    const read = await readBook(await writeBook(after, about));
    expect(read.ok ? '' : JSON.stringify(read.refusal)).toBe('');
    const [ids, merged] = [idsOf(after), idsOf(mergeBooks(after, before))];
    expect(Array.from(gone).filter((id) => ids.has(id) || merged.has(id))).toEqual([]);
  }
  expect(gone.size).toBeGreaterThan(0);
}, 120_000);

async function deleteOne(book: Book, pick: (below: number) => number): Promise<void> {
  const table = tableNames[pick(tableNames.length)] ?? 'tracks';
  const live = (book[table] as readonly Row[]).filter(({ deleted }) => !deleted);
  const row = live[pick(live.length)];
  if (!row || table === 'negotiations') return;
  if (table === 'positions') await editPosition(row as Position, 'Aldria', { deleted: true });
  else await deleteRow(table, row.id);
}

function idsOf(book: Book): ReadonlySet<string> {
  return new Set(
    tableNames.flatMap((table) => (book[table] as readonly Row[]).map(({ id }) => id)),
  );
}
