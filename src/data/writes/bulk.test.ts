import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { positionAt } from '#data/reads/positions.ts';
import { rowById } from '#data/reads/rows.ts';
import { editMany } from './bulk.ts';
import { deleteRow } from './rows.ts';
import { undo } from './undo.ts';

beforeEach(wipe);

test('one change of many rows is one gesture, undone at once; what is deleted meanwhile is left out', async () => {
  const { id, issueId, otherIssueId, trackId } = await arden();
  const about = { verb: 'edit', table: 'issues', negotiationId: id, subject: 'Issues' } as const;
  const before = await database.changes.count();
  const ids = [issueId, otherIssueId];
  const fields = () => ({ tlp: 'red' }) as const;
  const { changeId, value } = await editMany(about, { table: 'issues', ids, fields });
  expect(value).toBe(2);
  expect(await database.changes.count()).toBe(before + 1);
  for (const each of ids) expect(await rowById('issues', each)).toMatchObject({ tlp: 'red' });

  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  for (const each of ids) expect(await rowById('issues', each)).toMatchObject({ tlp: null });

  await deleteRow('issues', otherIssueId);
  const again = await editMany(about, { table: 'issues', ids, fields });
  expect(again.value).toBe(1);
  expect(await rowById('tracks', trackId)).toMatchObject({ deleted: false });
});

test('many positions are marked and deleted as one gesture each', async () => {
  const { id, say } = await arden();
  const refs = [await say('No foreign escort.'), await say('Ships may pass.')];
  const about = { table: 'positions', negotiationId: id, subject: 'Aldria' } as const;
  await editMany(
    { ...about, verb: 'edit' },
    { table: 'positions', refs, fields: { tlp: 'amber' } },
  );
  for (const ref of refs) expect(await positionAt(ref)).toMatchObject({ tlp: 'amber' });
  const deletion = { table: 'positions', refs, fields: { deleted: true } } as const;
  const { changeId } = await editMany({ ...about, verb: 'delete' }, deletion);
  for (const ref of refs) expect(await positionAt(ref)).toMatchObject({ deleted: true });
  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  for (const ref of refs) expect(await positionAt(ref)).toMatchObject({ deleted: false });
});
