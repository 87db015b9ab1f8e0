import { arden, wipe } from '#data/arden.fixture.ts';
import { wholeBook } from '#data/reads/book.ts';
import { recoveryPoints } from '#data/recovery/points.ts';
import { deleteRow } from '#data/writes/rows.ts';
import { beforeEach, expect, test } from 'vitest';
import { removeDue } from './trash-due.ts';

beforeEach(wipe);

const day = 86_400_000;

test('what is due is removed once a day, with a recovery point before', async () => {
  const talks = await arden();
  const start = Date.now();
  expect(await removeDue(start)).toEqual({ kind: 'none', count: 0 });
  await deleteRow('issues', talks.issueId);
  expect(await removeDue(start + 20 * day)).toEqual({ kind: 'none', count: 0 });
  const points = (await recoveryPoints()).length;
  expect(await removeDue(start + 31 * day)).toEqual({ kind: 'removed', count: 1 });
  expect((await recoveryPoints()).length).toBe(points + 1);
  expect((await wholeBook(null)).issues.map(({ id }) => id)).toEqual([talks.otherIssueId]);
  expect(await removeDue(start + 31 * day)).toEqual({ kind: 'none', count: 0 });
});

test('a clock that leaps removes nothing', async () => {
  const talks = await arden();
  const start = Date.now();
  await removeDue(start);
  await deleteRow('issues', talks.issueId);
  expect(await removeDue(start + 900 * day)).toEqual({ kind: 'none', count: 0 });
  expect(await removeDue(start + 2 * day)).toEqual({ kind: 'none', count: 0 });
  expect((await wholeBook(null)).issues).toHaveLength(2);
});
