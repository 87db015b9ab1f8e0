import { tableNames } from '#domain/book.ts';
import type { TrackId } from '#domain/id.ts';
import { newIssue } from '#domain/new-issue.ts';
import { newTrack } from '#domain/new-track.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import type { Position } from '#domain/position.ts';
import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { positionsOfTrack } from '#data/reads/positions.ts';
import { rowById } from '#data/reads/rows.ts';
import { MissingRow } from './gesture.ts';
import { moveIssues } from './issues.ts';
import { movePositions } from './positions.ts';
import { addRow, deleteRow, editRow } from './rows.ts';
import { undo } from './undo.ts';

beforeEach(wipe);

/** The talks with a sub-issue, a second track, and many positions on the issue and the sub-issue. */
async function talks() {
  const own = await arden();
  const { id, trackId, issueId, say } = own;
  const track = newTrack({ title: 'Trade', rank: 'a1' });
  const { value: tradeId } = (await addRow('tracks', id, track)) as { readonly value: TrackId };
  const sub = newIssue({ trackId, parentId: issueId, title: 'Radar', rank: 'a0' });
  const { value: subId } = await addRow('issues', id, sub);
  // More than one page of them.
  const long = 'No third-state force stands in the strait. '.repeat(1000);
  for (let n = 0; n < 8; n += 1) await say(long);
  await say('Radar may be shared.', { issueId: subId });
  return { ...own, tradeId, subId };
}

/** All live rows without their stamps. */
async function content(id: string): Promise<unknown> {
  const book = await wholeBook(id);
  return tableNames.map((table) =>
    book[table]
      .filter(({ deleted }) => !deleted)
      .map(({ created: _created, stamps: _stamps, ...row }) => row)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

const turn = async (direction: 'undo' | 'redo', changeId: string | null = null) =>
  (await undo({ direction, changeId, overlap: 'ask' })).value;

async function said(trackId: TrackId): Promise<readonly Position[]> {
  return (await positionsOfTrack(trackId)).flatMap(({ positions }) => positions);
}

/** Every page is of the track of its issue, and so is every position in it. */
async function expectAligned(): Promise<void> {
  const issues = new Map((await database.issues.toArray()).map((row) => [row.id as string, row]));
  for (const page of await database.pages.toArray()) {
    const { trackId } = issues.get(page.issueId) ?? { trackId: '' };
    expect(page.trackId).toBe(trackId);
    for (const each of page.positions) expect(each.trackId ?? '').toBe(trackId);
  }
}

test('issues go to another track with sub-issues and positions as one gesture, undone and made again at once', async () => {
  const { id, trackId, tradeId, issueId, otherIssueId, subId } = await talks();
  expect(await database.pages.where('issueId').equals(issueId).count()).toBeGreaterThan(1);
  const before = await content(id);
  const gestures = await database.changes.count();

  const { changeId, value } = await moveIssues([issueId], tradeId);
  expect(value).toBe(1);
  expect(await database.changes.count()).toBe(gestures + 1);
  for (const each of [issueId, subId])
    expect(await rowById('issues', each)).toMatchObject({ trackId: tradeId });
  expect(await rowById('issues', subId)).toMatchObject({ parentId: issueId });
  expect(await rowById('issues', otherIssueId)).toMatchObject({ trackId });
  expect(await said(tradeId)).toHaveLength(9);
  expect(await said(trackId)).toEqual([]);
  await expectAligned();
  const after = await content(id);
  expect(after).not.toEqual(before);

  expect(await turn('undo', changeId)).toMatchObject({ kind: 'done', lost: 0 });
  expect(await content(id)).toEqual(before);
  expect(await said(trackId)).toHaveLength(9);
  await expectAligned();
  expect(await turn('redo')).toMatchObject({ kind: 'done' });
  expect(await content(id)).toEqual(after);
  await expectAligned();
});

test('the log lists every position that went along, with the track that it had', async () => {
  const { trackId, tradeId, issueId } = await talks();
  const { changeId } = await moveIssues([issueId], tradeId);
  const change = await database.changes.get(changeId ?? '');
  const moved = change?.entries.filter(({ table }) => table === 'positions') ?? [];
  expect(moved).toHaveLength(9);
  for (const { before, after } of moved) {
    expect(before).toEqual({ trackId });
    expect(after).toEqual({ trackId: tradeId });
  }
});

test('positions logged since go back with their issue; those moved away since stay away', async () => {
  const { trackId, tradeId, issueId, otherIssueId, say } = await talks();
  const leaver = await say('It may be discussed.');
  const { changeId } = await moveIssues([issueId], tradeId);
  await say('Since then.', { trackId: tradeId, issueId });
  const to = { trackId, issueId: otherIssueId, title: 'Passage of vessels' };
  const { changeId: move } = await movePositions([leaver], to);
  expect(await turn('undo', changeId)).toMatchObject({ kind: 'done', lost: 0 });
  expect(await said(tradeId)).toEqual([]);
  expect((await said(trackId)).map(({ statement }) => statement)).toContain('Since then.');
  await expectAligned();
  // It goes back to its issue, wherever that is by now.
  await moveIssues([issueId], tradeId);
  expect(await turn('undo', move)).toMatchObject({ kind: 'done' });
  expect((await said(tradeId)).map(({ id }) => id)).toContain(leaver.id);
  await expectAligned();
});

test('an issue that was moved further is asked about once, not for each position', async () => {
  const { id, tradeId, issueId, subId } = await talks();
  const third = newTrack({ title: 'Detainees', rank: 'a2' });
  const { value: thirdId } = await addRow('tracks', id, third);
  const { changeId } = await moveIssues([issueId], tradeId);
  await moveIssues([issueId], thirdId);
  const asked = await turn('undo', changeId);
  const tracks =
    asked.kind === 'asks' ? asked.conflicts.filter(({ field }) => field === 'trackId') : [];
  expect(tracks.map((each) => each.id).toSorted()).toEqual([issueId, subId].toSorted());
});

test('what points at an issue goes on pointing at it', async () => {
  const { id, trackId, tradeId, issueId } = await talks();
  const { value: understandingId } = await addRow(
    'understandings',
    id,
    newUnderstanding({ trackId, title: 'No force', rank: 'a0', issues: { [issueId]: true } }),
  );
  await moveIssues([issueId], tradeId);
  expect(await rowById('understandings', understandingId)).toMatchObject({
    trackId,
    issues: { [issueId]: true },
  });
});

test('an issue whose track is edited by itself takes its positions along, too', async () => {
  const { tradeId, issueId } = await talks();
  await editRow('issues', issueId, { trackId: tradeId });
  expect(await said(tradeId)).toHaveLength(8);
  await expectAligned();
});

test('nothing is written where they are there already, were deleted, or the track is gone', async () => {
  const { trackId, tradeId, issueId, otherIssueId } = await talks();
  await deleteRow('issues', otherIssueId);
  expect(await moveIssues([issueId], trackId)).toEqual({ changeId: null, value: 0 });
  expect(await moveIssues([otherIssueId], tradeId)).toEqual({ changeId: null, value: 0 });
  await deleteRow('tracks', tradeId);
  await expect(moveIssues([issueId], tradeId)).rejects.toThrow(MissingRow);
});

test('a position begun before its issue was moved is logged where the issue is by then', async () => {
  const { trackId, tradeId, issueId, otherIssueId, subId, say } = await talks();
  await moveIssues([issueId], tradeId);
  await say('Begun in the other track.', { trackId, issueId });
  await say('So was this.', { trackId, issueId: subId });
  // On a page of its own, too.
  await say('The first one here.', { trackId: tradeId, issueId: otherIssueId });
  await expectAligned();
  await turn('undo');
  await turn('undo');
  await turn('undo');
  await turn('undo');
  await say('Begun before that was undone.', { trackId: tradeId, issueId });
  await expectAligned();
});
