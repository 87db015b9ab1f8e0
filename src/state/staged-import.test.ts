import { wipe } from '#data/arden.fixture.ts';
import { clock } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { holdingImports } from '#data/import-lock.ts';
import { recentChangesEverywhere } from '#data/reads/changes.ts';
import { wholeBook } from '#data/reads/book.ts';
import { exportCounts } from '#data/reads/export-counts.ts';
import { negotiations, rowsEverywhere } from '#data/reads/rows.ts';
import { importBook } from '#data/writes/import.ts';
import { editRow } from '#data/writes/rows.ts';
import { startStaging } from '#data/writes/staging.ts';
import { sweepLeftovers } from '#data/writes/sweep.ts';
import { emptyBook, type Book } from '#domain/book.ts';
import { countsOf } from '#domain/book-part.ts';
import type { Track } from '#domain/track.ts';
import { fullDigest } from '#exchange/digest.ts';
import { fileTables } from '#exchange/book-lines.ts';
import everyTable from '#exchange/fixtures/v3-arden-strait.parley.json?raw';
import { readBook } from '#exchange/read-book.ts';
import { riyadhExample } from '#exchange/riyadh.ts';
import { writeBook } from '#exchange/write-book.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { exportTask } from './export-task.ts';
import { importTask, type Wanted } from './import-task.ts';
import { readTask } from './read-task.ts';
import { digestHere, expectNothingLeft, failing, manyLocks } from './staged.fixture.ts';

beforeEach(wipe);

const following = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const fixture = await bookOf(everyTable);
const [home = ''] = fixture.negotiations.map(({ id }) => String(id));
const itself: readonly Wanted[] = [{ id: home, copyTitle: null }];
const file = new Blob([everyTable]);

test('while it is staged no read sees anything of it', async () => {
  const staging = await startStaging([home]);
  for (const table of fileTables) {
    for (const row of fixture[table]) await staging.add(table, row, 1_000_000);
  }
  await vi.waitFor(async () => expect(await database.changes.count()).toBeGreaterThan(0));
  expect(await database.tracks.count()).toBeGreaterThan(0);
  expect(await negotiations()).toEqual([]);
  expect(await rowsEverywhere('steps')).toEqual([]);
  expect(await recentChangesEverywhere(50)).toEqual([]);
  expect(await wholeBook(null)).toEqual(emptyBook);
  expect((await exportCounts(null, false)).counts).toEqual(countsOf(emptyBook));
  await staging.show(countsOf(fixture));
  expect(await fullDigest(await wholeBook(null))).toBe(await fullDigest(fixture));
  expect(await recentChangesEverywhere(50)).not.toEqual([]);
  expect(await database.staged.count()).toBe(0);
  expect(await database.undoSteps.count()).toBe(1);
});

test('stopped in any phase, nothing is left and what was here stays as it was', async () => {
  await importBook(riyadhExample(clock.next(), Date.now()), 'open-example');
  const before = await digestHere();
  for (const at of [0, 0.2, 0.5, 0.99, 1]) {
    for (const wanted of [itself, [{ id: home, copyTitle: 'A copy' }]]) {
      const stop = new AbortController();
      const onProgress = (done: number) => done >= at && stop.abort(new Error('enough'));
      const importing = importTask({ file, wanted }, { onProgress, signal: stop.signal });
      await expect(importing).rejects.toThrow('enough');
      expect(await digestHere()).toBe(before);
      await expectNothingLeft();
    }
  }
});

test('a disk that fills up in any phase is said, and everything written so far is taken back', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const before = await digestHere();
  for (const table of ['tracks', 'pages', 'changes', 'quotes'] as const) {
    const full = new DOMException('full', 'QuotaExceededError');
    const put = failing(table, full);
    const brought = await importTask({ file, wanted: itself }, following());
    put();
    expect(brought).toEqual({ kind: 'failed', problem: 'full' });
    expect(await digestHere()).toBe(before);
    await expectNothingLeft();
  }
  vi.restoreAllMocks();
  expect(await importTask({ file, wanted: itself }, following())).toMatchObject({
    kind: 'imported',
  });
});

test('a file that changed since it was checked is refused, and nothing is left', async () => {
  const changed = new Blob([everyTable.replace('"status":"held"', '"status":"dreamt"')]);
  expect(await changed.text()).not.toBe(everyTable);
  const brought = await importTask({ file: changed, wanted: itself }, following());
  expect(brought).toMatchObject({ kind: 'refused' });
  await expectNothingLeft();
});

test('what a dead tab left is swept, and what another tab is bringing in is let be', async () => {
  await importBook(riyadhExample(clock.next(), Date.now()), 'open-example');
  const before = await digestHere();
  await leaveHalf();
  vi.stubGlobal('navigator', { locks: manyLocks() });
  await holdingImports([home], async () => {
    expect(await sweepLeftovers()).toBe(0);
  });
  expect(await database.staged.count()).toBe(1);
  expect(await digestHere()).toBe(before);
  expect(await sweepLeftovers()).toBe(1);
  await expectNothingLeft();
  expect(await digestHere()).toBe(before);
  vi.unstubAllGlobals();
});

test('what a dead tab left stands in nobody’s way', async () => {
  await leaveHalf();
  expect(await importTask({ file, wanted: itself }, following())).toMatchObject({
    kind: 'imported',
  });
  expect(await digestHere()).toBe(await fullDigest(fixture));
});

test('two imports of one negotiation at once: one is told that it is taken', async () => {
  const both = await Promise.all([
    importTask({ file, wanted: itself }, following()),
    importTask({ file, wanted: itself }, following()),
  ]);
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['imported', 'taken']);
  expect(await digestHere()).toBe(await fullDigest(fixture));
});

test('an export streamed from the disk is what the whole book gives, byte for byte', async () => {
  await importTask({ file, wanted: itself }, following());
  await importBook(riyadhExample(clock.next(), Date.now()), 'open-example');
  for (const negotiationId of [home, null]) {
    for (const hasAssessments of [true, false]) {
      const written = await exportTask({ negotiationId, hasAssessments }, following());
      if (!written.ok) throw new Error(written.problem);
      const read = await readBook(await written.blob.text());
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      expect(written.counts).toEqual(countsOf(read.book));
      expect(written.digest).toBe(await fullDigest(read.book));
      if (!hasAssessments) continue;
      expect(written.digest).toBe(await fullDigest(await wholeBook(negotiationId)));
      const about = {
        exportedAt: Date.parse(read.header.exportedAt ?? ''),
        scope: read.header.scope ?? 'everything',
      };
      expect(await written.blob.text()).toBe(await writeBook(read.book, about));
    }
  }
  expect(await exportTask({ negotiationId: 'nobody', hasAssessments: true }, following())).toEqual({
    ok: false,
    problem: 'gone',
  });
});

test('an export that something is written under begins anew', async () => {
  await importTask({ file, wanted: itself }, following());
  const edits: Promise<unknown>[] = [];
  const hook = database.tracks.hook('reading');
  let isSeen = false;
  const edit = (row: Track) => {
    hook.unsubscribe(edit);
    if (isSeen) return row;
    isSeen = true;
    // Out of the reading's transaction.
    setTimeout(() => edits.push(editRow('negotiations', home, { summary: 'Written meanwhile' })));
    return row;
  };
  hook.subscribe(edit);
  const choice = { negotiationId: home, hasAssessments: true };
  const written = await exportTask(choice, following());
  await Promise.all(edits);
  if (!written.ok) throw new Error(written.problem);
  expect(edits).toHaveLength(1);
  expect(written.digest).toBe(await digestHere());
  expect(await readBook(await written.blob.text())).toMatchObject({ ok: true });
});

test('one negotiation is read from a file as a book', async () => {
  const read = await readTask({ file, id: home }, following());
  expect(read).toEqual({ kind: 'read', book: fixture });
  expect(await readTask({ file: new Blob(['{}']), id: home }, following())).toMatchObject({
    kind: 'refused',
  });
});

async function bookOf(text: string): Promise<Book> {
  const read = await readBook(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.book;
}

/** As a tab that dies in the middle does. */
async function leaveHalf(): Promise<void> {
  const staging = await startStaging([home]);
  for (const table of fileTables.slice(0, 12)) {
    for (const row of fixture[table]) await staging.add(table, row, 1_000_000);
  }
}
