import { expect, test } from 'vitest';
import { isTrashDue, steadyClock, trashDaysLeft } from './trash-due.ts';

const day = 86_400_000;
const start = Date.UTC(2031, 2, 12, 12);
const steady = { seen: start, since: start };

test('what was deleted leaves the trash after 30 days, and not a moment before', () => {
  const deleted = start + 2 * day;
  expect(trashDaysLeft(deleted, steady, deleted)).toBe(30);
  expect(trashDaysLeft(deleted, steady, deleted + 1)).toBe(30);
  expect(trashDaysLeft(deleted, steady, deleted + 29.5 * day)).toBe(1);
  expect(isTrashDue(deleted, steady, deleted + 30 * day - 1)).toBe(false);
  expect(isTrashDue(deleted, steady, deleted + 30 * day)).toBe(true);
  expect(trashDaysLeft(deleted, steady, deleted + 90 * day)).toBe(0);
});

test('what is older than the first look at the clock has its 30 days from then', () => {
  const first = steadyClock(null, start);
  expect(isTrashDue(start - 400 * day, first, start + 29 * day)).toBe(false);
  expect(isTrashDue(start - 400 * day, first, start + 30 * day)).toBe(true);
});

test('a clock that runs on is steady, over weeks of absence too', () => {
  expect(steadyClock(steady, start + 200 * day)).toEqual({
    seen: start + 200 * day,
    since: start,
  });
});

test('a clock set years ahead, and set right again, empties nothing', () => {
  const ahead = steadyClock(steady, start + 800 * day);
  expect(isTrashDue(start, ahead, start + 800 * day)).toBe(false);
  const right = steadyClock(ahead, start + day);
  expect(right).toEqual({ seen: start + day, since: start + day });
  expect(isTrashDue(start, right, start + 30 * day)).toBe(false);
  expect(isTrashDue(start, right, start + 31 * day)).toBe(true);
});

test('what was deleted by a clock ahead waits for that day and 30 more, and no more days are shown', () => {
  const deleted = start + 100 * day;
  expect(isTrashDue(deleted, steady, start + 129 * day)).toBe(false);
  expect(trashDaysLeft(deleted, steady, start)).toBe(30);
});
