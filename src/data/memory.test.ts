import { expect, test, vi } from 'vitest';
import { arden } from './arden.fixture.ts';
import { database } from './database.ts';
import { watch } from './live.ts';
import { startInMemory } from './memory.ts';
import { recoveryPoints } from './recovery/points.ts';
import { negotiations } from './reads/rows.ts';

test('a session in memory writes, reads and follows as on a disk, and leaves nothing there', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await startInMemory();
  const seen: number[] = [];
  const watching = watch(negotiations, (rows) => seen.push(rows.length), console.error);
  await vi.waitFor(() => expect(seen).toEqual([0]));
  const { id } = await arden();
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  watching.unsubscribe();
  expect((await database.negotiations.get(id))?.title).toBe('Arden strait talks');
  expect(await recoveryPoints()).toEqual([]);
  vi.unstubAllGlobals();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('parley');
});
