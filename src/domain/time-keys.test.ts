import { expect, test } from 'vitest';
import { dayAfterKey } from './time-keys.ts';

const scale = {
  day: '2031-03-05',
  from: '2031-02-26',
  today: '2031-03-20',
  days: ['2031-02-26', '2031-03-05', '2031-03-10', '2031-04-02'],
} as const;
const press = (key: string, more: Partial<Parameters<typeof dayAfterKey>[1]> = {}) =>
  dayAfterKey({ key, isRtl: false }, { ...scale, ...more });

test('arrows lead to the next day with something on record, and at last to the present', () => {
  expect(press('ArrowRight')).toBe('2031-03-10');
  expect(press('ArrowUp', { day: '2031-03-10' })).toBeNull();
  expect(press('ArrowLeft')).toBe('2031-02-26');
  expect(press('ArrowDown', { day: null })).toBe('2031-03-10');
  expect(press('ArrowLeft', { day: '2031-02-26' })).toBe('2031-02-26');
  expect(press('ArrowRight', { day: null })).toBeNull();
});

test('from right to left the arrows change sides', () => {
  expect(dayAfterKey({ key: 'ArrowLeft', isRtl: true }, scale)).toBe('2031-03-10');
  expect(dayAfterKey({ key: 'ArrowRight', isRtl: true }, scale)).toBe('2031-02-26');
});

test('before the record was read every day counts', () => {
  expect(press('ArrowRight', { days: null })).toBe('2031-03-06');
  expect(press('ArrowLeft', { days: null })).toBe('2031-03-04');
});

test('pages are thirty days and stay on the scale; Home and End are its ends', () => {
  expect(press('PageUp', { from: '2030-01-01', day: '2031-01-10' })).toBe('2031-02-09');
  expect(press('PageUp')).toBeNull();
  expect(press('PageDown')).toBe('2031-02-26');
  expect(press('Home')).toBe('2031-02-26');
  expect(press('End')).toBeNull();
  expect(press('a')).toBeUndefined();
});
