import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { bulkDatabase, database, openDatabase } from './database.ts';
import { versionOnDisk } from './disk-version.ts';
import { rawDump } from './raw-dump.ts';
import { importBook } from './writes/import.ts';
import { editRow } from './writes/rows.ts';
import { wholeBook } from './reads/book.ts';

beforeEach(wipe);

/** A later build brings the data to a version of its own. */
async function laterBuild(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('parley', 990);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

test('once a later build has the data, no write of this one reaches it, however often it is tried', async () => {
  const { trackId } = await arden();
  const book = await wholeBook(null);
  database.close();
  bulkDatabase.close();
  const onStale = vi.fn();
  expect(await openDatabase(onStale)).toBe('open');
  await bulkDatabase.open();
  await laterBuild();
  expect(onStale).toHaveBeenCalled();
  const before = await (await rawDump('parley'))?.blob.text();
  for (let tries = 0; tries < 3; tries += 1) {
    const editing = editRow('tracks', trackId, { title: 'Stale' });
    await expect(editing).rejects.toThrow(Dexie.DatabaseClosedError);
    await expect(importBook(book, 'import')).rejects.toThrow();
  }
  expect(await (await rawDump('parley'))?.blob.text()).toBe(before);
  expect(await versionOnDisk('parley')).toBe(990);
});
