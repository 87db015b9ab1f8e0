import { arden, wipe } from '#data/arden.fixture.ts';
import { clock } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { pointBlob, recoveryPoints } from '#data/recovery/points.ts';
import { databaseStore } from '#data/recovery/database-store.ts';
import { rememberOnDevice } from '#data/writes/device.ts';
import { importBook } from '#data/writes/import.ts';
import { deleteRow, editRow } from '#data/writes/rows.ts';
import { fullDigest } from '#exchange/digest.ts';
import { riyadhExample } from '#exchange/riyadh.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePoint, protect } from './recovery.ts';
import { removePoint } from './recovery-points.ts';
import { restorePoint } from './restore-point.ts';

beforeEach(async () => {
  await wipe();
  for (const { id } of await recoveryPoints()) await removePoint(id);
});
afterEach(() => void vi.restoreAllMocks());

const digestNow = async () => await fullDigest(await wholeBook(null));

test('a point is restored exactly, and the state before it is a point of its own', async () => {
  const talks = await arden();
  for (let n = 0; n < 40; n += 1) await talks.say(`Statement ${n} 🕊️ نص`);
  await talks.say('On no issue yet', { trackId: null, issueId: null });
  await deleteRow('issues', talks.otherIssueId);
  await rememberOnDevice('backup', { name: 'talks.parley.json' });
  const first = await digestNow();
  const point = await makePoint('by-hand');
  if (!point) throw new Error('There was something to keep.');
  expect(point.digest).toBe(first);
  expect(point.counts.positions).toBe(41);

  await editRow('tracks', talks.trackId, { status: 'deadlocked' });
  await deleteRow('negotiations', talks.id);
  await importBook(riyadhExample(clock.next(), Date.now()), 'open-example');
  const second = await digestNow();
  const seen: number[] = [];
  expect(await restorePoint(point, (done) => seen.push(done))).toEqual({
    ok: true,
    counts: point.counts,
    digest: first,
  });
  expect(await digestNow()).toBe(first);
  expect(seen.length).toBeGreaterThan(1);
  expect(await database.undoSteps.count()).toBe(0);
  const keys = (await database.device.toArray()).map(({ key }) => key);
  expect(keys.filter((key) => !key.startsWith('rewritten/'))).toEqual(['backup']);

  const [before] = await recoveryPoints();
  expect(before).toMatchObject({ reason: 'restore', digest: second });
  if (!before) throw new Error('There was something to keep.');
  expect(await restorePoint(before, () => {})).toMatchObject({ ok: true });
  expect(await digestNow()).toBe(second);
});

test('where the point can’t be made the action does not run, and the data is untouched', async () => {
  await arden();
  const before = await digestNow();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const full = new DOMException('full', 'QuotaExceededError');
  vi.spyOn(databaseStore, 'keep').mockRejectedValue(full);
  const work = vi.fn<() => Promise<void>>();
  const outcome = await protect('bulk-deletion', work);
  expect(outcome.ok).toBe(false);
  expect(work).not.toHaveBeenCalled();
  expect(await digestNow()).toBe(before);
  expect(await recoveryPoints()).toEqual([]);
});

test('a point that does not read back as it was written does not count', async () => {
  await arden();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { keep } = databaseStore;
  vi.spyOn(databaseStore, 'keep').mockImplementation(async (point, body) => {
    await keep(point, { ...body, blob: body.blob.slice(0, Math.floor(body.blob.size / 2)) });
  });
  await expect(makePoint('by-hand')).rejects.toThrow('read back');
  expect(await recoveryPoints()).toEqual([]);
});

test('while another tab is importing nothing is restored', async () => {
  const { id } = await arden();
  const point = await makePoint('by-hand');
  if (!point) throw new Error('There was something to keep.');
  await deleteRow('negotiations', id);
  const before = await digestNow();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await database.staged.add({ id: 'other', since: Date.now() });
  expect((await restorePoint(point, () => {})).ok).toBe(false);
  expect(await digestNow()).toBe(before);
  await database.staged.delete('other');
  expect((await restorePoint(point, () => {})).ok).toBe(true);
});

test('an empty device needs no point', async () => {
  expect(await protect('import', async () => 'done')).toEqual({ ok: true, value: 'done' });
  expect(await recoveryPoints()).toEqual([]);
});

test('the ring keeps the last point before a loss, whatever comes later', async () => {
  const talks = await arden();
  await talks.say('Worth keeping');
  await protect('bulk-deletion', async () => await deleteRow('negotiations', talks.id));
  const [before] = await recoveryPoints();
  for (let n = 0; n < 16; n += 1) {
    await makePoint('import');
    await editRow('tracks', talks.trackId, { title: `Mistake ${n}` });
  }
  const points = await recoveryPoints();
  expect(points).toHaveLength(12);
  expect(points.at(-1)).toMatchObject({ id: before?.id, reason: 'bulk-deletion' });
  expect(points.at(-1)?.lostAfter).toBeGreaterThan(0);
  const blob = await pointBlob(before?.id ?? '');
  expect(blob?.size).toBe(before?.bytes);
});

test('a damaged point is refused, and nothing is replaced', async () => {
  await arden();
  const point = await makePoint('by-hand');
  if (!point) throw new Error('There was something to keep.');
  const before = await digestNow();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(databaseStore, 'blob').mockResolvedValue(new Blob(['cut']));
  expect((await restorePoint(point, () => {})).ok).toBe(false);
  expect(await digestNow()).toBe(before);
});
