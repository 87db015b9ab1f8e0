import { wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { watch } from '#data/live.ts';
import { rowsOf } from '#data/reads/rows.ts';
import { startStaging } from '#data/writes/staging.ts';
import { countsOf } from '#domain/book-part.ts';
import { fileTables } from '#exchange/book-lines.ts';
import everyTable from '#exchange/fixtures/v3-arden-strait.parley.json?raw';
import { readBook } from '#exchange/read-book.ts';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(wipe);

test('live reads are not disturbed while it is staged, and run again once it is seen', async () => {
  const read = await readBook(everyTable);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const { book: fixture } = read;
  const [home = ''] = fixture.negotiations.map(({ id }) => String(id));
  let runs = 0;
  const seen: string[][] = [];
  const look = async () => {
    runs += 1;
    return (await rowsOf('tracks', home)).map(({ id }) => id);
  };
  const watching = watch(look, (ids) => seen.push(ids), console.error);
  await vi.waitFor(() => expect(runs).toBe(1));
  const staging = await startStaging([home]);
  for (const table of fileTables) {
    for (const row of fixture[table]) await staging.add(table, row, 1_000_000);
  }
  await vi.waitFor(async () => expect(await database.tracks.count()).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(runs).toBe(1);
  await staging.show(countsOf(fixture));
  const there = fixture.tracks.filter((row) => !row.deleted).map(({ id }) => id);
  expect(there).not.toEqual([]);
  await vi.waitFor(() => expect(seen.at(-1)?.toSorted()).toEqual(there.toSorted()));
  watching.unsubscribe();
});
