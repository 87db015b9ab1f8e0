import { arden, wipe } from '#data/arden.fixture.ts';
import { bulkDatabase, database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { keptHere } from '#data/reads/kept.ts';
import { trash } from '#data/reads/trash.ts';
import { removedAt } from '#data/removed-folders.ts';
import { importBook } from '#data/writes/import.ts';
import { editPosition } from '#data/writes/positions.ts';
import { purge } from '#data/writes/purge.ts';
import { addRow, deleteRow, editRow } from '#data/writes/rows.ts';
import { undo } from '#data/writes/undo.ts';
import { tableNames, type Book, type TableName } from '#domain/book.ts';
import { bookAt } from '#domain/book-at.ts';
import { mergeBooks } from '#domain/merge-books.ts';
import { newNote } from '#domain/new-note.ts';
import type { Row } from '#domain/row.ts';
import { standsOn } from '#domain/hangs-on.ts';
import { contentDigest } from '#exchange/digest.ts';
import everyTable from '#exchange/fixtures/v3-arden-strait.parley.json?raw';
import { readBook } from '#exchange/read-book.ts';
import { writeBook } from '#exchange/write-book.ts';
import { beforeEach, expect, test } from 'vitest';
import { removeForGood, restoreFromTrash } from './trash.ts';

beforeEach(wipe);

const about = { exportedAt: Date.UTC(2031, 2, 12), scope: 'everything' } as const;

/** Every table of the fixture, live. */
async function everything(): Promise<Book> {
  const read = await readBook(everyTable);
  if (!read.ok) throw new Error('The fixture is sound.');
  await importBook(read.book, 'import');
  return await wholeBook(null);
}

async function expectSound(): Promise<Book> {
  const book = await wholeBook(null);
  const read = await readBook(await writeBook(book, about));
  expect(read).toMatchObject({ ok: true });
  for (const table of tableNames) {
    const ids = new Set(
      tableNames.flatMap((each) => (book[each] as readonly Row[]).map((r) => r.id)),
    );
    for (const row of book[table] as readonly Row[]) {
      expect(standsOn(table, row).filter((id) => !ids.has(id) && table !== 'notes')).toEqual([]);
    }
  }
  return book;
}

const rowTables = tableNames.filter(
  (table): table is Exclude<TableName, 'positions' | 'negotiations'> =>
    table !== 'positions' && table !== 'negotiations',
);

test.each(rowTables)(
  '%s: removed with all that hangs on them, and the rest still reads',
  async (table) => {
    const before = await everything();
    const rows = before[table] as readonly Row[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows) await editRow(table, id, { deleted: true }, 'delete');
    const items = (await trash()).filter((item) => item.table === table);
    expect(items).toHaveLength(rows.length);
    const { value } = await purge(items);
    expect(value[table]).toBe(rows.length);
    const after = await expectSound();
    expect(after[table]).toEqual([]);
    const gone = Object.values(value).reduce((sum, count) => sum + count, 0);
    expect(after.tombstones).toHaveLength(before.tombstones.length + gone);
    const log = after.changes.at(-1);
    expect(log).toMatchObject({ verb: 'purge', subject: '', entries: [], counts: value });
    // What was removed is not brought back by the file from before, nor is what stood on it.
    const merged = mergeBooks(after, before);
    expect(merged[table].filter(({ id }) => rows.some((row) => row.id === id))).toEqual([]);
    bookAt(after, { by: 'logged', day: '2031-03-12', until: Date.UTC(2031, 2, 13) });
  },
);

test('a track in the trash says what hangs on it and gives all of it back', async () => {
  const talks = await arden();
  const said = await talks.say('No third-state force.');
  await talks.say('Free passage.', { issueId: talks.otherIssueId });
  await editPosition(said, 'Aldria', { credibility: '2' });
  const before = await contentDigest(await wholeBook(null));
  await deleteRow('tracks', talks.trackId);
  const [item] = await trash();
  expect(item).toMatchObject({
    words: 'Security guarantees',
    hanging: { issues: 2, positions: 2 },
  });
  if (!item) return;
  await restoreFromTrash([item], false);
  expect(await contentDigest(await wholeBook(null))).toBe(before);
  expect(await trash()).toEqual([]);
  await undo({ direction: 'undo', changeId: null, overlap: 'ask' });
  expect(await trash()).toHaveLength(1);
});

test('what stands on something deleted says so, and both come back at one stroke', async () => {
  const talks = await arden();
  const said = await talks.say('No third-state force.');
  await editPosition(said, 'Aldria', { deleted: true });
  await deleteRow('issues', talks.issueId);
  await deleteRow('tracks', talks.trackId);
  const position = (await trash()).find(({ table }) => table === 'positions');
  expect(position?.under.map(({ words }) => words)).toEqual([
    'Security guarantees',
    'Foreign forces',
  ]);
  if (!position) return;
  const [outcome] = await restoreFromTrash([position], true);
  expect(outcome?.ok).toBe(true);
  expect(await trash()).toEqual([]);
  await undo({ direction: 'undo', changeId: null, overlap: 'ask' });
  expect(await trash()).toHaveLength(3);
});

test('a position comes back with a note that stands on it', async () => {
  const talks = await arden();
  const said = await talks.say('No third-state force.');
  const on = { aboutTable: 'positions', aboutId: said.id, text: 'Said twice.' } as const;
  const note = await addRow('notes', said.negotiationId, newNote(on));
  await deleteRow('notes', note.value);
  await editPosition(said, 'Aldria', { deleted: true });
  const item = (await trash()).find(({ table }) => table === 'notes');
  if (!item) throw new Error('The note is in the trash.');
  await restoreFromTrash([item], true);
  expect(await trash()).toEqual([]);
});

test('nothing of what was removed is found in the log, by any of its names', async () => {
  const talks = await arden();
  await talks.say('A sentence about envoys.');
  await editRow('issues', talks.issueId, { title: 'Envoys and legates' });
  const kept = await talks.say('Free passage.', { issueId: talks.otherIssueId });
  await deleteRow('issues', talks.issueId);
  await removeForGood(await trash());
  const everythingKept = JSON.stringify([
    await wholeBook(null),
    await database.undoSteps.toArray(),
  ]);
  for (const words of ['envoys', 'Envoys', 'Foreign forces']) {
    expect(everythingKept).not.toContain(words);
  }
  expect(everythingKept).toContain('Free passage.');
  expect((await wholeBook(null)).positions.map(({ id }) => id)).toEqual([kept.id]);
  expect((await undo({ direction: 'undo', changeId: null, overlap: 'ask' })).value).toMatchObject({
    kind: 'done',
    change: { verb: 'log', subject: 'Aldria' },
  });
});

test('what was taken out of the trash meanwhile stays', async () => {
  const talks = await arden();
  await deleteRow('tracks', talks.trackId);
  const items = await trash();
  await restoreFromTrash(items, false);
  const before = await wholeBook(null);
  expect(await removeForGood(items)).toEqual({ kind: 'removed', counts: {} });
  expect(await wholeBook(null)).toEqual(before);
});

test('a whole negotiation goes with its log and leaves the others as they were', async () => {
  const other = await arden();
  const before = await wholeBook(other.id);
  const talks = await arden();
  await talks.say('No third-state force.');
  await deleteRow('negotiations', talks.id);
  const [item] = await trash();
  expect(item).toMatchObject({ table: 'negotiations', hanging: { tracks: 1, positions: 1 } });
  if (!item) return;
  expect(await removeForGood([item])).toMatchObject({ kind: 'removed', counts: { positions: 1 } });
  expect(await wholeBook(null)).toEqual(before);
  for (const table of bulkDatabase.tables.filter(({ name }) => name !== 'device')) {
    expect(JSON.stringify(await table.toArray())).not.toContain(talks.id);
  }
  expect(await removedAt(talks.id)).not.toBeNull();
  await deleteRow('negotiations', other.id);
  await removeForGood(await trash());
  // An emptied device is not taken for one whose database is gone.
  expect(await keptHere()).toEqual({ negotiations: 0, isUsed: true });
});
