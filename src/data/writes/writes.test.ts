import { newMeeting } from '#domain/new-meeting.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { recentChanges } from '#data/reads/changes.ts';
import { positionAt, positionsOfIssues, unsortedPositions } from '#data/reads/positions.ts';
import { rowById, rowsOf } from '#data/reads/rows.ts';
import { gesture, MissingRow } from './gesture.ts';
import { editPosition, movePositions } from './positions.ts';
import { undo } from './undo.ts';
import { addRow, deleteRow, editRow } from './rows.ts';

beforeEach(wipe);

test('an edit stamps the fields that differ and logs them before and after', async () => {
  const { id, trackId } = await arden();
  const before = await rowById('tracks', trackId);
  const { changeId } = await editRow('tracks', trackId, {
    title: 'Guarantees',
    summary: '',
    status: 'deadlocked',
  });
  const after = await rowById('tracks', trackId);
  expect(after).toMatchObject({ title: 'Guarantees', status: 'deadlocked' });
  expect(after?.stamps).toEqual({ title: changeId, status: changeId });
  expect(after?.created).toBe(before?.created);
  const [change] = await recentChanges(id, 1);
  expect(change).toMatchObject({ id: changeId, verb: 'edit', subject: 'Security guarantees' });
  expect(change?.entries).toEqual([
    {
      table: 'tracks',
      id: trackId,
      issueId: null,
      isNew: false,
      before: { title: 'Security guarantees', status: 'preparing' },
      after: { title: 'Guarantees', status: 'deadlocked' },
    },
  ]);
});

test('an edit that changes nothing writes nothing', async () => {
  const { trackId } = await arden();
  const changes = await database.changes.count();
  expect((await editRow('tracks', trackId, { title: 'Security guarantees' })).changeId).toBeNull();
  expect(await database.changes.count()).toBe(changes);
});

test('a value is the same whatever the order of its keys, as files give them back', async () => {
  const { id } = await arden();
  const date = { words: '', edtf: '2031-03-12' };
  const { value } = await addRow('meetings', id, newMeeting({ title: 'Round 3', date }));
  const again = { date: { edtf: '2031-03-12', words: '' } };
  expect((await editRow('meetings', value, again)).changeId).toBeNull();
});

test('members of a map are patched and stamped one by one; withdrawn ones leave a mark', async () => {
  const { id, trackId, partyId } = await arden();
  const given = newUnderstanding({ title: 'Notice of 48 hours', trackId, rank: 'a0' });
  const { value: understandingId } = await addRow('understandings', id, given);
  const claim = { mode: 'asserted', words: 'We agreed.' };
  await editRow('understandings', understandingId, { [`claims.${partyId}`]: claim });
  await editRow('understandings', understandingId, { [`sides.${partyId}`]: true });
  const { changeId } = await editRow('understandings', understandingId, {
    [`claims.${partyId}`]: null,
    [`sides.${partyId}`]: null,
  });
  const row = await rowById('understandings', understandingId);
  expect(row?.claims).toEqual({ [partyId]: null });
  expect(row?.sides).toEqual({});
  expect(row?.stamps).toEqual({ [`claims.${partyId}`]: changeId, [`sides.${partyId}`]: changeId });
  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  const back = await rowById('understandings', understandingId);
  expect(back?.claims).toEqual({ [partyId]: claim });
  expect(back?.sides).toEqual({ [partyId]: true });
});

test('deleting is a field: the row stays, is left out, and comes back', async () => {
  const { id, trackId } = await arden();
  const { changeId } = await deleteRow('tracks', trackId);
  expect(await rowsOf('tracks', id)).toEqual([]);
  expect(await rowById('tracks', trackId)).toMatchObject({
    deleted: true,
    stamps: { deleted: changeId },
  });
  const { value } = await undo({ direction: 'undo', changeId, overlap: 'ask' });
  expect(value).toMatchObject({ kind: 'done' });
  expect(await rowsOf('tracks', id)).toHaveLength(1);
});

test('positions move between issues in one gesture, and back', async () => {
  const { trackId, issueId, otherIssueId, say } = await arden();
  const tray = await say('From the tray', { trackId: null, issueId: null });
  const first = await say('On the first issue');
  await say('Stays');
  const to = { trackId, issueId: otherIssueId, title: 'Passage of vessels' };
  const { changeId } = await movePositions([tray, first], to);
  expect(await statementsOn(otherIssueId)).toEqual(['From the tray', 'On the first issue']);
  expect(await statementsOn(issueId)).toEqual(['Stays']);
  expect(await unsortedPositions(tray.negotiationId)).toEqual([]);
  const moved = await positionAt({ ...first, issueId: otherIssueId });
  expect(moved?.stamps).toEqual({ issueId: changeId });
  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  expect(await statementsOn(issueId)).toEqual(['Stays', 'On the first issue']);
  expect(await statementsOn(otherIssueId)).toEqual([]);
  expect(await unsortedPositions(tray.negotiationId)).toHaveLength(1);
});

test('grade and deletion of a position change in its page; its words do not', async () => {
  const { say } = await arden();
  const ref = await say('No third-state force.');
  await editPosition(ref, 'Aldria', { credibility: '2' });
  const { changeId } = await editPosition(ref, 'Aldria', { deleted: true });
  const position = await positionAt(ref);
  expect(position).toMatchObject({ credibility: '2', deleted: true });
  expect(position?.statement).toBe('No third-state force.');
  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  expect((await positionAt(ref))?.deleted).toBe(false);
});

test('reverting what was logged deletes it', async () => {
  const { id, say } = await arden();
  const ref = await say('Said in error.');
  const [change] = await recentChanges(id, 1);
  await undo({ direction: 'undo', changeId: change?.id ?? '', overlap: 'ask' });
  expect((await positionAt(ref))?.deleted).toBe(true);
});

test('a gesture that fails midway leaves nothing behind', async () => {
  const { id, trackId } = await arden();
  const changes = await database.changes.count();
  const about = { verb: 'edit', table: 'tracks', negotiationId: id, subject: '' } as const;
  const work = gesture(about, async (write) => {
    await write.patch('tracks', trackId, { title: 'Half done' });
    await write.patch('parties', 'nobody', { name: 'Nobody' });
  });
  await expect(work).rejects.toThrow(MissingRow);
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'Security guarantees' });
  expect(await database.changes.count()).toBe(changes);
});

test('a gesture with an id that is taken leaves nothing behind', async () => {
  const { id, trackId } = await arden();
  const changes = await database.changes.count();
  const about = { verb: 'edit', table: 'tracks', negotiationId: id, subject: '' } as const;
  const taken = await rowById('tracks', trackId);
  const work = gesture(about, async (write) => {
    await write.patch('tracks', trackId, { title: 'Half done' });
    if (taken) write.insert('tracks', trackId, taken);
  });
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await rowById('tracks', trackId)).toMatchObject({ title: 'Security guarantees' });
  expect(await database.changes.count()).toBe(changes);
});

async function statementsOn(issueId: string): Promise<readonly string[]> {
  const issues = await positionsOfIssues([issueId]);
  return issues.flatMap(({ positions }) => positions.map((position) => position.statement));
}
