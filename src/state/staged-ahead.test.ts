import { wipe } from '#data/arden.fixture.ts';
import { clock } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { negotiations } from '#data/reads/rows.ts';
import { nextSteps } from '#data/reads/undo-steps.ts';
import { importBook } from '#data/writes/import.ts';
import { sweep, sweepLeftovers } from '#data/writes/sweep.ts';
import type { Book } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import { makeClock, stampTime } from '#domain/stamp.ts';
import everyTable from '#exchange/fixtures/v3-arden-strait.parley.json?raw';
import { riyadhExample } from '#exchange/riyadh.ts';
import { writeBook } from '#exchange/write-book.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importTask, type Wanted } from './import-task.ts';
import { dropTask, openTask, showTask } from './open-task.ts';
import { startSearchEngine } from './search-engine.ts';
import { digestHere, expectNothingLeft, failing, manyLocks } from './staged.fixture.ts';

beforeEach(wipe);
afterEach(async () => {
  await dropTask();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const following = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const file = new Blob([everyTable]);
const home = /"negotiationId":"([^"]+)"/.exec(everyTable)?.[1] ?? '';
const itself: readonly Wanted[] = [{ id: home, copyTitle: null }];
const opened = async (blob: Blob) => await openTask({ file: blob, aheadFrom: 0 }, following());

test('what is new in a file is written while it is checked, seen by no read, and then shown at once', async () => {
  await importBook(riyadhExample(clock.next(), Date.now()), 'open-example');
  const before = await digestHere();
  expect(await opened(file)).toMatchObject({ kind: 'sound', staged: [home] });
  expect(await database.staged.count()).toBe(1);
  expect(await digestHere()).toBe(before);
  expect((await negotiations()).map(({ id }) => id)).not.toContain(home);
  expect(await showTask()).toEqual({ kind: 'imported', ids: [home] });
  const about = { exportedAt: 1_931_083_400_000, scope: 'negotiation' } as const;
  expect(await writeBook(await wholeBook(home), about)).toBe(everyTable);
  expect(await database.staged.count()).toBe(0);
  expect(await database.undoSteps.where('negotiationId').equals(home).count()).toBe(1);
});

test('nobody imports it: all of it is taken back, and it can be imported afterwards', async () => {
  const before = await digestHere();
  await opened(file);
  await dropTask();
  await expectNothingLeft();
  expect(await digestHere()).toBe(before);
  expect(await importTask({ file, wanted: itself }, following())).toMatchObject({
    kind: 'imported',
  });
});

test('a file that is refused at its very end leaves nothing', async () => {
  const at = everyTable.lastIndexOf('"digest":"') + 10;
  const other = everyTable[at] === '0' ? '1' : '0';
  const changed = new Blob([everyTable.slice(0, at), other, everyTable.slice(at + 1)]);
  for (const broken of [changed, new Blob([everyTable.slice(0, -200)])]) {
    expect(await opened(broken)).toMatchObject({ kind: 'refused' });
    await expectNothingLeft();
  }
});

test('stopped in any phase, nothing is left', async () => {
  for (const at of [0, 0.2, 0.5, 0.9]) {
    const stop = new AbortController();
    const onProgress = (done: number) => done >= at && stop.abort(new Error('enough'));
    const opening = openTask({ file, aheadFrom: 0 }, { onProgress, signal: stop.signal });
    await expect(opening).rejects.toThrow('enough');
    await expectNothingLeft();
  }
});

test('a disk that fills up when it is shown is said, and all of it is taken back', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const table of ['tracks', 'pages', 'changes']) {
    await opened(file);
    const room = failing(table, new DOMException('full', 'QuotaExceededError'));
    expect(await showTask()).toEqual({ kind: 'failed', problem: 'full' });
    room();
    await expectNothingLeft();
  }
});

test('a disk that fills up meanwhile hinders no check: the file is written when it is imported', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const large = new Blob([withSteps(7000)]);
  const room = failing('steps', new DOMException('full', 'QuotaExceededError'));
  const checked = await opened(large);
  room();
  expect(checked).toMatchObject({ kind: 'sound', staged: [] });
  await expectNothingLeft();
  expect(await importTask({ file: large, wanted: itself }, following())).toMatchObject({
    kind: 'imported',
  });
});

test('what is here, the example, and a small file are written when they are imported', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const about = { exportedAt: 0, scope: 'everything' } as const;
  const example = riyadhExample(clock.next(), Date.now());
  expect(await opened(new Blob([await writeBook(example, about)]))).toMatchObject({ staged: [] });
  expect(await openTask({ file }, following())).toMatchObject({ staged: [] });
  await expectNothingLeft();
  await importTask({ file, wanted: itself }, following());
  expect(await opened(file)).toMatchObject({ kind: 'sound', staged: [] });
});

test('a file whose negotiation does not stand first is sound, and not written ahead', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const lines = everyTable.split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"negotiations":'));
  const [first = ''] = lines.splice(at, 1);
  lines.splice(at + 1, 0, first);
  expect(await opened(new Blob([lines.join('\n')]))).toMatchObject({ kind: 'sound', staged: [] });
  await expectNothingLeft();
});

test('what was swept meanwhile is not shown by halves', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await opened(file);
  await sweep(home);
  expect(await showTask()).toEqual({ kind: 'failed', problem: 'unknown' });
  expect(await negotiations()).toEqual([]);
  await expectNothingLeft();
});

test('while it waits, another start lets it be; to another import it gives way', async () => {
  vi.stubGlobal('navigator', { locks: manyLocks() });
  await opened(file);
  expect(await sweepLeftovers()).toBe(0);
  expect(await importTask({ file, wanted: itself }, following())).toEqual({
    kind: 'imported',
    ids: [home],
  });
  expect(await showTask()).toBeNull();
  expect((await negotiations()).map(({ id }) => id)).toEqual([home]);
  expect(await database.staged.count()).toBe(0);
});

test('search that starts while a file waits whose stamps are ahead misses nothing after it is declined', async () => {
  const example = riyadhExample(clock.next(), Date.now());
  await importBook(example, 'open-example');
  expect(await opened(new Blob([inAnHour(withSteps(1965))]))).toMatchObject({ staged: [home] });
  await vi.waitFor(async () => {
    const waiting = await database.changes.where('id').above(clock.next()).count();
    expect(waiting, 'gestures of the file, on the disk').toBe(2);
  });
  const engine = await startSearchEngine(
    () => undefined,
    (error) => {
      throw error;
    },
  );
  const find = () => engine.answer({ query: 'lanterns', caret: 0, limit: 5, today: '2031-03-12' });
  await vi.waitFor(() => expect(find().isReady).toBe(true));
  await dropTask();
  await editElsewhere(example, 0);
  await vi.waitFor(() => expect(find().total).toBe(1));
  engine.stop();
});

test('its step to undo comes after what another tab did meanwhile, whose clock is ahead', async () => {
  const example = riyadhExample(clock.next(), Date.now());
  await importBook(example, 'open-example');
  await opened(file);
  const change = await editElsewhere(example, anHour);
  await database.undoSteps.add({ ...change, undoneBy: null, change: null });
  await showTask();
  expect((await nextSteps()).undo).toMatchObject({ verb: 'import', negotiationId: home });
});

const anHour = 3_600_000;

/** What another tab writes that knows of no file, by a clock that is so many milliseconds ahead. */
async function editElsewhere({ tracks: [track] }: Book, ahead: number) {
  if (!track) throw new Error('There is no track');
  const { id, negotiationId } = track;
  const after = { title: 'Lanterns' };
  const change: Change = {
    id: makeClock('0000beef', () => Date.now() + ahead).next(),
    negotiationId,
    verb: 'edit',
    table: 'tracks',
    subject: '',
    at: Date.now(),
    tab: '0000beef',
    entries: [{ table: 'tracks', id, issueId: null, isNew: false, before: {}, after }],
    counts: {},
  };
  await database.transaction('rw', ['tracks', 'changes'], async () => {
    await database.tracks.update(id, after);
    await database.changes.add(change);
  });
  return { id: change.id, negotiationId };
}

/** The file with its stamps so that the last is an hour ahead. */
function inAnHour(text: string): string {
  const stamps = /\b[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}\b/g;
  const last = Math.max(...Array.from(text.matchAll(stamps), ([stamp]) => stampTime(stamp)));
  const by = Date.now() + anHour - last;
  return text.replaceAll(
    stamps,
    (stamp) => (stampTime(stamp) + by).toString(16).padStart(12, '0') + stamp.slice(12),
  );
}

/** The file with so many more steps, as if made by hand: it promises no counts and no digest. */
function withSteps(count: number): string {
  const lines = everyTable.split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"steps":'));
  const step = lines[at] ?? '';
  const more = Array.from({ length: count }, (_, n) =>
    step.replace(/"id":"[^"]{8}/, () => `"id":"${(0xa0000000 + n).toString(16)}`),
  );
  const records = [...lines.slice(2, at), ...more, ...lines.slice(at, -3)];
  return ['{"parley":{"format":"parley","version":3},', '"records":[', ...records, ']}'].join('\n');
}
