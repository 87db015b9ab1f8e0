import { expect, test } from 'vitest';
import { timeAgo } from './time-ago.ts';

const hour = 3_600_000;

test('time that passed is told in the largest unit that fits', () => {
  expect(timeAgo(0, 0, 'en')).toBe('now');
  expect(timeAgo(0, 59_000, 'en')).toBe('now');
  expect(timeAgo(0, 5 * hour, 'en')).toBe('5 hours ago');
  expect(timeAgo(0, 24 * hour, 'en')).toBe('yesterday');
  expect(timeAgo(0, 15 * 24 * hour, 'en')).toBe('2 weeks ago');
});

test('a clock that was ahead never tells of the future', () => {
  expect(timeAgo(10 * hour, 0, 'en')).toBe('now');
});
