import { contentDigest } from '#exchange/digest.ts';
import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { positionsOfTrack } from '#data/reads/positions.ts';
import { rowById } from '#data/reads/rows.ts';
import { addRow } from '#data/writes/rows.ts';
import { undo } from '#data/writes/undo.ts';
import { newParty } from '#domain/new-party.ts';
import { newTrack } from '#domain/new-track.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import type { TrackId } from '#domain/id.ts';
import { beforeEach, expect, test } from 'vitest';
import { deleteChosen, editChosen } from './bulk.ts';
import type { Selectable } from './selection.ts';

beforeEach(wipe);

async function talks() {
  const own = await arden();
  const { id } = own;
  const { value } = await addRow('tracks', id, newTrack({ title: 'Trade', rank: 'a1' }));
  const row = (noun: Selectable['noun'], rowId: string): Selectable => ({
    noun,
    id: rowId,
    negotiationId: id,
    issueId: null,
    title: 'Words',
  });
  const digest = async () => await contentDigest(await wholeBook(id));
  return { ...own, tradeId: value as TrackId, row, digest };
}

/** The one gesture that was made is taken back. */
async function takeBack(gestures: number): Promise<void> {
  expect(await database.changes.count()).toBe(gestures + 1);
  const { value } = await undo({ direction: 'undo', changeId: null, overlap: 'ask' });
  expect(value).toMatchObject({ kind: 'done', lost: 0 });
}

test('chosen issues go to a track with all that is theirs; one undo gives the same record again', async () => {
  const { row, digest, say, tradeId, issueId, otherIssueId } = await talks();
  await say('No foreign escort.');
  await say('Ships may pass.', { issueId: otherIssueId });
  const [before, gestures] = [await digest(), await database.changes.count()];
  const rows = [row('issues', issueId), row('issues', otherIssueId)];
  const moved = await editChosen(rows, { field: 'trackId', value: tradeId });
  expect(moved).toMatchObject({ ok: true, value: 2 });
  expect(await positionsOfTrack(tradeId)).toHaveLength(2);
  await takeBack(gestures);
  expect(await digest()).toBe(before);
});

test('status and kind of chosen issues, and the role of chosen parties, are one gesture each', async () => {
  const { id, row, digest, issueId, otherIssueId, partyId } = await talks();
  const { value: other } = await addRow('parties', id, newParty({ name: 'Borea', rank: 'a1' }));
  const issues = [row('issues', issueId), row('issues', otherIssueId)];
  const parties = [row('parties', partyId), row('parties', other)];
  for (const [rows, change] of [
    [issues, { field: 'status', value: 'parked' }],
    [issues, { field: 'kind', value: 'procedural' }],
    [parties, { field: 'role', value: 'observer' }],
  ] as const) {
    const [before, gestures] = [await digest(), await database.changes.count()];
    expect(await editChosen(rows, change)).toMatchObject({ ok: true, value: 2 });
    for (const { noun, id: rowId } of rows)
      expect(await rowById(noun as 'issues' | 'parties', rowId)).toMatchObject({
        [change.field]: change.value,
      });
    await takeBack(gestures);
    expect(await digest()).toBe(before);
  }
});

test('chosen parties are deleted and brought back as one', async () => {
  const { id, row, digest, partyId } = await talks();
  const { value: other } = await addRow('parties', id, newParty({ name: 'Borea', rank: 'a1' }));
  const [before, gestures] = [await digest(), await database.changes.count()];
  const done = await deleteChosen([row('parties', partyId), row('parties', other)]);
  expect(done).toMatchObject({ kind: 'done', outcome: { ok: true, value: 2 } });
  expect(await rowById('parties', other)).toMatchObject({ deleted: true });
  await takeBack(gestures);
  expect(await digest()).toBe(before);
});

test('an understanding that goes to another track keeps naming its issues', async () => {
  const { id, row, trackId, tradeId, issueId } = await talks();
  const given = newUnderstanding({ trackId, title: 'No force', rank: 'a0' });
  const { value } = await addRow('understandings', id, { ...given, issues: { [issueId]: true } });
  const moved = await editChosen([row('understandings', value)], {
    field: 'trackId',
    value: tradeId,
  });
  expect(moved).toMatchObject({ ok: true });
  expect(await rowById('understandings', value)).toMatchObject({
    trackId: tradeId,
    issues: { [issueId]: true },
  });
});
