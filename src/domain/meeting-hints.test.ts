import { expect, test } from 'vitest';
import type { Meeting } from './meeting.ts';
import { meetingHints } from './meeting-hints.ts';
import { newMeeting } from './new-meeting.ts';

const meeting = (fields: Partial<Meeting>): Meeting => ({
  ...newMeeting({ title: 'Arden strait talks' }),
  id: 'a',
  negotiationId: 'arden',
  created: '0',
  stamps: {},
  deleted: false,
  ...fields,
});
const on = (edtf: string) => ({ words: '', edtf });
const hints = (fields: Partial<Meeting>, others: readonly Meeting[] = []) =>
  meetingHints(meeting(fields), new Map(others.map((other) => [other.id, other])), '2031-03-12')
    .length;

test('what goes together has no hints', () => {
  expect(hints({})).toBe(0);
  expect(hints({ status: 'held', date: on('2031-03-12') })).toBe(0);
  expect(hints({ status: 'held' })).toBe(0);
  expect(hints({ status: 'announced', date: { words: 'soon', edtf: '2031-02-01/..' } })).toBe(0);
  expect(hints({ status: 'confirmed', date: on('2031-03-12') })).toBe(0);
});

test.each<[string, Partial<Meeting>]>([
  ['held in the future', { status: 'held', date: on('2031-03-13') }],
  ['still to be held in the past', { status: 'announced', date: on('2031-03-11') }],
  ['confirmed with no date', { status: 'confirmed' }],
  [
    'attended but not held',
    { delegations: { aldria: { attendance: 'attended', headId: null, isListComplete: null } } },
  ],
  ['a time without a day', { time: '09:30', timeZone: 'UTC' }],
  ['a time on no clock', { time: '09:30', date: on('2031-03-20') }],
])('%s', (_name, fields) => {
  expect(hints(fields)).toBe(1);
});

test('dated before the meeting that it follows', () => {
  const first = meeting({ id: 'first', date: on('2031-03-20') });
  expect(hints({ followsId: 'first', date: on('2031-03-19') }, [first])).toBe(1);
  expect(hints({ followsId: 'first', date: on('2031-03-20') }, [first])).toBe(0);
  expect(hints({ followsId: 'gone', date: on('2031-03-19') })).toBe(0);
});
