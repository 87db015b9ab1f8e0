import { beforeEach, expect, test } from 'vitest';
import { wholeBook } from '#data/reads/book.ts';
import { mergeMark } from '#data/reads/merge-mark.ts';
import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import type { Book } from '#domain/book.ts';
import type { TrackId } from '#domain/id.ts';
import { newTrack } from '#domain/new-track.ts';
import { mergeBooks } from '#domain/merge-books.ts';
import type { Row } from '#domain/row.ts';
import { moveIssues } from './issues.ts';
import type { MergeChoice } from './merge-choices.ts';
import { PlanOutdated, writeMerge } from './merge.ts';
import { editPosition, movePositions } from './positions.ts';
import { addRow, deleteRow, editRow } from './rows.ts';
import { importBook } from './import.ts';

beforeEach(wipe);

/** Two copies of the Arden strait talks, edited apart; mine is on the disk. */
async function apart() {
  const { id, trackId, issueId, otherIssueId, partyId, say } = await arden();
  const ref = await say('First words.');
  const start = await wholeBook(id);
  await editRow('tracks', trackId, { title: 'Theirs', summary: 'Only theirs' });
  await deleteRow('issues', otherIssueId);
  await say('Their words.');
  await movePositions([ref], { trackId, issueId: otherIssueId, title: '' });
  const theirs = await wholeBook(id);
  await wipe();
  await importBook(start, 'import');
  await editRow('tracks', trackId, { title: 'Mine' });
  await editRow('issues', otherIssueId, { question: 'By whom?' });
  await say('My words.');
  await editPosition(ref, 'Aldria', { credibility: '2' });
  return { id, trackId, issueId, otherIssueId, partyId, theirs, mine: await wholeBook(id) };
}

async function run(id: string, theirs: Book, choices: readonly MergeChoice[] = []) {
  return await writeMerge({ negotiationId: id, theirs, mark: await mergeMark(id), choices });
}

const sorted = (book: Book) =>
  Object.fromEntries(
    Object.entries(book).map(([table, rows]) => [
      table,
      (rows as readonly Row[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );

test('what the rules say is on the disk, positions and ledgers included, and no gesture is added', async () => {
  const { id, theirs, mine } = await apart();
  const { changeId } = await run(id, theirs);
  expect(changeId).toBeNull();
  const after = await wholeBook(id);
  expect(sorted(after)).toEqual(sorted(mergeBooks(mine, theirs)));
  expect(after.positions.map(({ statement }) => statement).toSorted()).toEqual([
    'First words.',
    'My words.',
    'Their words.',
  ]);
  expect(after.overruled.map(({ path }) => path)).toContain('title');
});

test('each position stands on a page of its own issue and track', async () => {
  const { id, theirs } = await apart();
  await run(id, theirs);
  for (const page of await database.pages.toArray()) {
    for (const { issueId, trackId } of page.positions) {
      expect([issueId, trackId]).toEqual([page.issueId, page.trackId]);
    }
  }
});

test('merging again writes nothing', async () => {
  const { id, theirs } = await apart();
  await run(id, theirs);
  const mark = await mergeMark(id);
  expect(await run(id, theirs)).toEqual({ records: 0, changeId: null });
  expect(await mergeMark(id)).toBe(mark);
});

test('what was chosen is one gesture later than all, and wins wherever the copies meet again', async () => {
  const { id, trackId, theirs } = await apart();
  const choice = { table: 'tracks', id: trackId, path: 'title', take: 'theirs' } as const;
  const { changeId } = await run(id, theirs, [choice]);
  const after = await wholeBook(id);
  expect(after.tracks[0]).toMatchObject({ title: 'Theirs', summary: 'Only theirs' });
  expect(after.tracks[0]?.stamps['title']).toBe(changeId);
  const last = after.changes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  expect(last).toMatchObject({ id: changeId, verb: 'merge', subject: 'Arden strait talks' });
  expect(after.overruled.find(({ path }) => path === 'title')).toMatchObject({
    kept: 'Theirs',
    lost: 'Mine',
    keptStamp: changeId,
  });
  expect(sorted(mergeBooks(theirs, after))).toEqual(sorted(after));
  expect(await database.undoSteps.get(changeId ?? '')).toBeUndefined();
});

test('what was removed for good elsewhere is brought back with what it stands on, and stays', async () => {
  const { id, issueId, theirs, mine } = await apart();
  const position = mine.positions.find((each) => each.issueId === issueId);
  if (!position) throw new Error('There is one.');
  const at = '0000ffff0000-0000-00000000';
  const stone = (row: Row, table: string) => ({
    id: row.id,
    negotiationId: id,
    table,
    removed: at,
  });
  const issue = mine.issues.find((each) => each.id === issueId);
  const purged: Book = {
    ...theirs,
    issues: theirs.issues.filter((each) => each.id !== issueId),
    positions: theirs.positions.filter((each) => each.issueId !== issueId),
    tombstones: [
      ...mine.positions
        .filter((each) => each.issueId === issueId)
        .map((each) => stone(each, 'positions')),
      ...(issue ? [stone(issue, 'issues')] : []),
    ],
  };
  const keep = { table: 'positions', id: position.id, path: '', take: 'mine' } as const;
  await run(id, purged, [keep]);
  const after = await wholeBook(id);
  expect(after.positions.map((each) => each.id)).toContain(position.id);
  expect(after.issues.map((each) => each.id)).toContain(issueId);
  expect(after.tombstones.map((each) => each.id)).not.toContain(position.id);
});

test('a plan that is older than the last write is refused, and nothing is merged', async () => {
  const { id, trackId, theirs } = await apart();
  const mark = await mergeMark(id);
  await editRow('tracks', trackId, { summary: 'Just now' });
  const before = sorted(await wholeBook(id));
  await expect(writeMerge({ negotiationId: id, theirs, mark, choices: [] })).rejects.toThrow(
    PlanOutdated,
  );
  expect(sorted(await wholeBook(id))).toEqual(before);
});

test('an issue that both moved goes where it is chosen to, with its positions', async () => {
  const { id, issueId, say } = await arden();
  const track = (title: string) => addRow('tracks', id, newTrack({ title, rank: 'a1' }));
  const trade = (await track('Trade')).value as TrackId;
  const detainees = (await track('Detainees')).value as TrackId;
  await say('No foreign escort.');
  const start = await wholeBook(id);
  await moveIssues([issueId], trade);
  const theirs = await wholeBook(id);
  await wipe();
  await importBook(start, 'import');
  await moveIssues([issueId], detainees);
  const mine = await wholeBook(id);
  const won = mergeBooks(mine, theirs).issues.find((row) => row.id === issueId)?.trackId;
  const take = won === detainees ? 'theirs' : 'mine';
  await run(id, theirs, [{ table: 'issues', id: issueId, path: 'trackId', take }]);
  const chosen = take === 'mine' ? detainees : trade;
  const { issues, positions } = await wholeBook(id);
  expect(issues.find((row) => row.id === issueId)).toMatchObject({ trackId: chosen });
  expect(positions.map(({ trackId }) => trackId)).toEqual([chosen]);
  expect((await database.pages.toArray()).map(({ trackId }) => trackId)).toEqual([chosen]);
});
