import { beforeEach, expect, test, vi } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { bulkDatabase, database } from './database.ts';
import { versionOnDisk } from './disk-version.ts';
import { rawDump } from './raw-dump.ts';
import { wholeBook } from './reads/book.ts';

beforeEach(wipe);

/** The modules of this room once more, as a tab of its own has them when it starts. */
async function startTab() {
  vi.resetModules();
  const { openDatabase, bulkDatabase: bulk } = await import('./database.ts');
  const { editRow } = await import('./writes/rows.ts');
  const { importBook } = await import('./writes/import.ts');
  return { openDatabase, bulk, editRow, importBook };
}

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

const onDisk = async () => await (await rawDump('parley'))?.blob.text();

test('once a later build has the data, no write of this one reaches it, however often it is tried', async () => {
  const { trackId } = await arden();
  const book = await wholeBook(null);
  database.close();
  bulkDatabase.close();
  const tab = await startTab();
  const onStale = vi.fn<() => void>();
  expect(await tab.openDatabase(onStale)).toBe('open');
  await tab.bulk.open();
  await laterBuild();
  expect(onStale).toHaveBeenCalled();
  const before = await onDisk();
  for (let tries = 0; tries < 3; tries += 1) {
    const editing = tab.editRow('tracks', trackId, { title: 'Stale' });
    await expect(editing).rejects.toThrow(/closed/i);
    await expect(tab.importBook(book, 'import')).rejects.toThrow(/closed/i);
  }
  expect(await onDisk()).toBe(before);
  expect(await versionOnDisk('parley')).toBe(990);
});

test('a tab of this build that starts on newer data leaves it alone', async () => {
  const { trackId } = await arden();
  database.close();
  bulkDatabase.close();
  await laterBuild();
  const before = await onDisk();
  const tab = await startTab();
  expect(await tab.openDatabase(() => undefined)).toBe('newer');
  await expect(tab.editRow('tracks', trackId, { title: 'Stale' })).rejects.toThrow(/closed/i);
  expect(await onDisk()).toBe(before);
});
