import { expect, test } from 'vitest';
import { isTimeZone, onClockOf, timeRefusal } from './meeting-time.ts';

const at = (edtf: string, time: string, timeZone: string) => ({
  date: { words: '', edtf },
  time,
  timeZone,
});

test('a time of day has hours and minutes with two digits each', () => {
  for (const time of ['', '00:00', '09:30', '23:59']) expect(timeRefusal(time)).toBeNull();
  for (const time of ['9:30', '24:00', '25:00', '12:60', 'noon', '0930'])
    expect(timeRefusal(time)).not.toBeNull();
});

test.each([
  ['2031-03-12', '09:30', 'Asia/Riyadh', 'UTC', '2031-03-12', '06:30'],
  ['2031-03-12', '23:30', 'America/New_York', 'Europe/Berlin', '2031-03-13', '04:30'],
  ['2031-07-01', '00:15', 'Asia/Kathmandu', 'America/New_York', '2031-06-30', '14:30'],
  ['2031-01-01', '08:00', 'Asia/Tokyo', 'Pacific/Honolulu', '2030-12-31', '13:00'],
])('%s %s in %s is %s %s elsewhere', (day, time, zone, other, otherDay, otherTime) => {
  expect(onClockOf(at(day, time, zone), other)).toEqual({
    day: otherDay,
    time: otherTime,
    timeZone: other,
  });
});

test('nothing to add where the clocks agree', () => {
  expect(onClockOf(at('2031-01-12', '09:30', 'Europe/Paris'), 'Europe/Berlin')).toBeNull();
});

test('nothing is worked out without an exact day, a time and a zone', () => {
  expect(onClockOf(at('2031-03', '09:30', 'Asia/Riyadh'), 'UTC')).toBeNull();
  expect(onClockOf(at('2031-03-12', '', 'Asia/Riyadh'), 'UTC')).toBeNull();
  expect(onClockOf(at('2031-03-12', '09:30', ''), 'UTC')).toBeNull();
  expect(onClockOf(at('2031-03-12', '09:30', 'Arden/Port'), 'UTC')).toBeNull();
});

test('zones that nobody knows are told apart', () => {
  expect(isTimeZone('Asia/Riyadh')).toBe(true);
  expect(isTimeZone('Arden/Port')).toBe(false);
  expect(isTimeZone('')).toBe(false);
});
