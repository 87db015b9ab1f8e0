import { expect, test } from 'vitest';
import { localDayOf } from './local-day.ts';

test('a day runs from midnight to midnight on the device’s own calendar', () => {
  expect(localDayOf(new Date(2031, 2, 9, 0, 0, 0))).toBe('2031-03-09');
  expect(localDayOf(new Date(2031, 11, 31, 23, 59, 59))).toBe('2031-12-31');
});

test('years before 1000 keep four digits', () => {
  const early = new Date(2031, 0, 2);
  early.setFullYear(987);
  expect(localDayOf(early)).toBe('0987-01-02');
});
