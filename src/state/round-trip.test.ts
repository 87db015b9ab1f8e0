import { arden, wipe } from '#data/arden.fixture.ts';
import { clock } from '#data/clock.ts';
import { wholeBook } from '#data/reads/book.ts';
import { importBook } from '#data/writes/import.ts';
import { deleteRow, editRow } from '#data/writes/rows.ts';
import type { Book } from '#domain/book.ts';
import { countsOf } from '#domain/book-part.ts';
import { fullDigest } from '#exchange/digest.ts';
import everyTable from '#exchange/fixtures/v3-arden-strait.parley.json?raw';
import { riyadhExample } from '#exchange/riyadh.ts';
import { writeBook } from '#exchange/write-book.ts';
import { beforeEach, expect, test } from 'vitest';
import { importFile } from './import-file.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import type { FoundNegotiation } from './open-task.ts';

beforeEach(wipe);

const about = { exportedAt: Date.UTC(2031, 2, 12), scope: 'everything' } as const;
const following = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const copyTitle = (title: string) => `${title} (copy)`;

test('export, wipe, import gives the same full digest, log and stamps included', async () => {
  const talks = await arden();
  await talks.say('نص قانوني 🕊️ \u2028 "\\"');
  await talks.say('On no issue yet', { trackId: null, issueId: null });
  await editRow('tracks', talks.trackId, { status: 'deadlocked' });
  await deleteRow('issues', talks.otherIssueId);
  await importBook(riyadhExample(clock.next(), Date.now()), 'open-example');
  const before = await wholeBook(null);
  const file = await fileOf(before);
  await wipe();
  const found = foundIn(await openFile(file, following()));
  expect(found.map(({ here }) => here)).toEqual(['new', 'new']);
  const chosen = found.map((each) => ({ found: each, as: 'itself' as const }));
  const imported = await importFile(file, chosen, copyTitle, following());
  expect(imported).toMatchObject({ kind: 'imported' });
  const after = await wholeBook(null);
  expect(await fullDigest(after)).toBe(await fullDigest(before));
  expect(countsOf(after)).toEqual(countsOf(before));
  expect(after.negotiations.filter(({ example }) => example)).toHaveLength(1);
});

test('a file with rows of every table comes in, and goes out byte for byte', async () => {
  const file = new File([everyTable], 'a.parley.json');
  const found = foundIn(await openFile(file, following()));
  const chosen = found.map((each) => ({ found: each, as: 'itself' as const }));
  expect(await importFile(file, chosen, copyTitle, following())).toMatchObject({
    kind: 'imported',
  });
  const exportedAt = 1_931_083_400_000;
  const again = await writeBook(await wholeBook(null), { exportedAt, scope: 'negotiation' });
  expect(again).toBe(everyTable);
});

test('what is here already is told apart: the same, changed, deleted', async () => {
  const talks = await arden();
  const file = await fileOf(await wholeBook(null));
  const here = async () => foundIn(await openFile(file, following())).map((each) => each.here);
  expect(await here()).toEqual(['same']);
  await editRow('tracks', talks.trackId, { title: 'Guarantees' });
  expect(await here()).toEqual(['changed']);
  await deleteRow('negotiations', talks.id);
  expect(await here()).toEqual(['deleted']);
});

test('a copy stands beside the original and leaves it as it was', async () => {
  const talks = await arden();
  await talks.say('No third-state force.');
  const before = await wholeBook(talks.id);
  const file = await fileOf(before);
  await editRow('negotiations', talks.id, { summary: 'Changed since' });
  const changed = await fullDigest(await wholeBook(talks.id));
  const [found] = foundIn(await openFile(file, following()));
  if (!found) throw new Error('The talks are in the file.');
  const imported = await importFile(file, [{ found, as: 'copy' }], copyTitle, following());
  if (imported.kind !== 'imported') throw new Error(imported.kind);
  const [id = ''] = imported.ids;
  expect(id).not.toBe(talks.id);
  const copy = await wholeBook(id);
  expect(copy.negotiations[0]?.title).toBe('Arden strait talks (copy)');
  expect(countsOf(copy)).toEqual(countsOf(before));
  expect(await fullDigest(await wholeBook(talks.id))).toBe(changed);
});

test('what came to be here meanwhile is said, and nothing is written', async () => {
  await arden();
  const book = await wholeBook(null);
  const file = await fileOf(book);
  await wipe();
  const [found] = foundIn(await openFile(file, following()));
  if (!found) throw new Error('The talks are in the file.');
  await importBook(book, 'import');
  const chosen = [{ found, as: 'itself' as const }];
  expect(await importFile(file, chosen, copyTitle, following())).toEqual({ kind: 'taken' });
  expect(await fullDigest(await wholeBook(null))).toBe(await fullDigest(book));
});

test('files that are not ours are refused in words, and nothing is written', async () => {
  for (const content of ['', 'not JSON', '{"a":1}', new Uint8Array([0xff, 0xfe, 0x00])]) {
    const opened = await openFile(new File([content], 'talks.parley.json'), following());
    expect(opened).toMatchObject({ kind: 'refused' });
  }
  expect((await wholeBook(null)).negotiations).toEqual([]);
});

test('stopping while a file is read says so', async () => {
  await arden();
  const file = await fileOf(await wholeBook(null));
  const stop = new AbortController();
  const opening = openFile(file, { onProgress: () => stop.abort(), signal: stop.signal });
  expect(await opening).toEqual({ kind: 'stopped' });
});

async function fileOf(book: Book): Promise<File> {
  return new File([await writeBook(book, about)], 'talks.parley.json');
}

function foundIn(opened: OpenedFile): readonly FoundNegotiation[] {
  if (opened.kind !== 'sound') throw new Error(JSON.stringify(opened));
  return opened.found;
}
