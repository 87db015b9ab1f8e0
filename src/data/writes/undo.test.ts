import { newTrack } from '#domain/new-track.ts';
import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { positionAt } from '#data/reads/positions.ts';
import { rowById } from '#data/reads/rows.ts';
import { nextSteps } from '#data/reads/undo-steps.ts';
import { importBook } from './import.ts';
import { movePositions } from './positions.ts';
import { addRow, deleteRow, editRow } from './rows.ts';
import { trimSteps } from './undo-steps.ts';
import { undo, type Overlap } from './undo.ts';

beforeEach(wipe);

const back = async (changeId: string | null = null, overlap: Overlap = 'ask') =>
  (await undo({ direction: 'undo', changeId, overlap })).value;
const again = async (overlap: Overlap = 'ask') =>
  (await undo({ direction: 'redo', changeId: null, overlap })).value;

test('gestures are undone latest first and made again in their order, each named', async () => {
  const { trackId } = await arden();
  await editRow('tracks', trackId, { title: 'One' });
  await editRow('tracks', trackId, { title: 'Two' });
  expect(await back()).toMatchObject({ kind: 'done', change: { subject: 'One', verb: 'edit' } });
  expect(await back()).toMatchObject({ kind: 'done' });
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'Security guarantees' });
  expect((await nextSteps()).redo).toMatchObject({ subject: 'Security guarantees' });
  await again();
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'One' });
  await again();
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'Two' });
  expect(await again()).toEqual({ kind: 'nothing' });
});

test('a new gesture leaves nothing to redo', async () => {
  const { trackId } = await arden();
  await editRow('tracks', trackId, { title: 'One' });
  await back();
  await editRow('tracks', trackId, { summary: 'Other' });
  expect((await nextSteps()).redo).toBeNull();
  expect(await again()).toEqual({ kind: 'nothing' });
});

test('what came later to the same field is not overwritten unasked', async () => {
  const { trackId } = await arden();
  const { changeId } = await editRow('tracks', trackId, { title: 'One', summary: 'First' });
  await editRow('tracks', trackId, { title: 'Two' });
  const before = await wholeBook(null);
  expect(await back(changeId)).toMatchObject({
    kind: 'asks',
    conflicts: [{ id: trackId, field: 'title', now: 'Two', wouldBe: 'Security guarantees' }],
  });
  expect(await wholeBook(null)).toEqual(before);
  expect(await back(changeId, 'keep')).toMatchObject({ kind: 'done' });
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'Two', summary: '' });
});

test('and is overwritten when told so', async () => {
  const { trackId } = await arden();
  const { changeId } = await editRow('tracks', trackId, { title: 'One' });
  await editRow('tracks', trackId, { title: 'Two' });
  expect(await back(changeId, 'overwrite')).toMatchObject({ kind: 'done' });
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'Security guarantees' });
  expect(await back(changeId)).toEqual({ kind: 'nothing' });
});

test('a position that was moved further asks, and comes back when told so', async () => {
  const { trackId, issueId, otherIssueId, say } = await arden();
  const ref = await say('No third-state force.', { trackId: null, issueId: null });
  const to = (id: string) => ({ trackId, issueId: id, title: '' });
  const { changeId } = await movePositions([ref], to(issueId));
  await movePositions([{ ...ref, issueId }], to(otherIssueId));
  expect(await back(changeId)).toMatchObject({
    kind: 'asks',
    conflicts: [{ id: ref.id, field: 'issueId', now: otherIssueId, wouldBe: null }],
  });
  await back(changeId, 'overwrite');
  expect(await positionAt(ref)).toMatchObject({ statement: 'No third-state force.' });
});

test('what was removed for good or deleted since can’t be undone, and stands in nobody’s way', async () => {
  const { id, trackId } = await arden();
  await editRow('tracks', trackId, { title: 'One' });
  const { value: other } = await addRow('tracks', id, newTrack({ title: 'Other', rank: 'a1' }));
  await database.tracks.delete(other);
  expect(await back()).toMatchObject({ kind: 'lost', change: { subject: 'Other' } });
  const { changeId } = await editRow('tracks', trackId, { title: 'Two' });
  await deleteRow('tracks', trackId);
  expect(await back(changeId)).toMatchObject({ kind: 'lost' });
  expect(await back()).toMatchObject({ kind: 'done', change: { verb: 'delete' } });
  expect(await back()).toMatchObject({ kind: 'done', change: { subject: 'One' } });
});

test('a file brought in is one step, and its own log is none', async () => {
  const { id, trackId } = await arden();
  await editRow('tracks', trackId, { title: 'One' });
  const book = await wholeBook(id);
  await wipe();
  await importBook(book, 'import');
  expect(await wholeBook(id)).toEqual(book);
  expect((await nextSteps()).undo).toMatchObject({ verb: 'import', subject: 'Arden strait talks' });
  await back();
  expect(await rowById('negotiations', id)).toMatchObject({ deleted: true });
  expect(await back()).toEqual({ kind: 'nothing' });
  await again();
  expect(await rowById('negotiations', id)).toMatchObject({ deleted: false });
});

test('the newest 1,000 steps are kept from start to start', async () => {
  await arden();
  await database.undoSteps.bulkAdd(
    Array.from({ length: 1200 }, (_, n) => ({
      id: `000000000000-${String(n).padStart(4, '0')}-0000000a`,
      negotiationId: '',
      undoneBy: null,
      change: null,
    })),
  );
  await trimSteps();
  expect(await database.undoSteps.count()).toBe(1000);
  expect((await nextSteps()).undo).toMatchObject({ subject: 'Aldria' });
});

test('gestures sort after what another tab took in from a clock ahead', async () => {
  const { trackId } = await arden();
  const [latest] = await database.changes.orderBy('id').limit(1).toArray();
  if (!latest) throw new Error('The talks have a log.');
  const ahead = (Date.now() + 3_600_000).toString(16).padStart(12, '0');
  await database.changes.add({ ...latest, id: `${ahead}-0000-0000000b` });
  const { changeId } = await editRow('tracks', trackId, { title: 'One' });
  expect(changeId && changeId > `${ahead}-0000-0000000b`).toBe(true);
});

test('and after a file that was brought in while the clock was ahead', async () => {
  const { id, trackId } = await arden();
  const ahead = `${(Date.now() + 3_600_000).toString(16).padStart(12, '0')}-0000-0000000b`;
  await database.undoSteps.add({ id: ahead, negotiationId: id, undoneBy: null, change: null });
  const { changeId } = await editRow('tracks', trackId, { title: 'One' });
  expect(changeId && changeId > ahead).toBe(true);
});
