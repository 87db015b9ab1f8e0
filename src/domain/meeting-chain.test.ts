import { expect, test } from 'vitest';
import type { Meeting } from './meeting.ts';
import { meetingsInOrder, wouldFollowItself } from './meeting-chain.ts';
import { newMeeting } from './new-meeting.ts';

const meeting = (id: string, edtf: string | null, followsId: string | null = null): Meeting => ({
  ...newMeeting({ title: id, date: { words: '', edtf }, followsId }),
  id,
  negotiationId: 'arden',
  created: '0',
  stamps: {},
  deleted: false,
});
const ids = (meetings: readonly Meeting[]) => meetingsInOrder(meetings).map(({ id }) => id);

test('by date, the undated last', () => {
  expect(ids([meeting('c', null), meeting('b', '2031-04-01'), meeting('a', '2031-03-01')])).toEqual(
    ['a', 'b', 'c'],
  );
});

test('a chain of follow-ups stands together, before a later chain', () => {
  const meetings = [
    meeting('later', '2031-03-20'),
    meeting('second', null, 'first'),
    meeting('third', '2031-06-01', 'second'),
    meeting('first', '2031-03-12'),
  ];
  expect(ids(meetings)).toEqual(['first', 'second', 'third', 'later']);
});

test('one that follows what is gone starts a chain', () => {
  const gone = { ...meeting('gone', '2031-01-01'), deleted: true };
  expect(ids([meeting('b', '2031-04-01', 'gone'), gone, meeting('a', '2031-03-01')])).toEqual([
    'a',
    'b',
  ]);
});

test('a circle loses no meeting', () => {
  const circle = [meeting('a', '2031-03-01', 'b'), meeting('b', null, 'a'), meeting('c', null)];
  expect(ids(circle).toSorted()).toEqual(['a', 'b', 'c']);
});

test('a meeting cannot follow itself, at once or through others', () => {
  const rows = [meeting('a', null), meeting('b', null, 'a'), meeting('c', null, 'b')];
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  expect(wouldFollowItself(byId, 'a', 'a')).toBe(true);
  expect(wouldFollowItself(byId, 'a', 'c')).toBe(true);
  expect(wouldFollowItself(byId, 'c', 'a')).toBe(false);
});
