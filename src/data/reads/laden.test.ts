import { newIssue } from '#domain/new-issue.ts';
import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { editPosition } from '#data/writes/positions.ts';
import { addRow } from '#data/writes/rows.ts';
import { isLaden } from './laden.ts';

beforeEach(wipe);

test('more than ten positions are much, wherever they hang; deleted ones do not count', async () => {
  const { id, trackId, partyId, issueId, otherIssueId, say } = await arden();
  const sub = newIssue({ trackId, parentId: issueId, title: 'Radar', rank: 'a0' });
  const { value: subId } = await addRow('issues', id, sub);
  for (let n = 0; n < 9; n += 1) await say(`No. ${n}`);
  await say('Radar may be shared.', { issueId: subId });
  const slip = await say('A slip.');
  const all = () =>
    Promise.all([
      isLaden({ table: 'negotiations', negotiationId: id, ids: [id] }),
      isLaden({ table: 'tracks', negotiationId: id, ids: [trackId] }),
      isLaden({ table: 'issues', negotiationId: id, ids: [issueId] }),
      isLaden({ table: 'parties', negotiationId: id, ids: [partyId] }),
    ]);
  expect(await all()).toEqual([true, true, true, true]);
  expect(await isLaden({ table: 'issues', negotiationId: id, ids: [subId] })).toBe(false);
  expect(await isLaden({ table: 'issues', negotiationId: id, ids: [otherIssueId] })).toBe(false);
  await editPosition(slip, 'Aldria', { deleted: true });
  expect(await all()).toEqual([false, false, false, false]);
});
