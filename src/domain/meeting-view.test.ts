import { expect, test } from 'vitest';
import { arrangedMeetings } from './meeting-view.ts';
import { dated, sampleMeeting } from './sample-rows.fixture.ts';

const meetings = [
  sampleMeeting(1, { title: 'Opening', date: dated('2031-02'), level: 'leaders' }),
  sampleMeeting(2, { title: 'Follow-up', date: dated('2031-05'), status: 'held' }),
  sampleMeeting(3, { title: 'Some day', level: 'experts' }),
  sampleMeeting(4, { title: 'Shuttle', date: dated('2031-01-10'), level: 'experts' }),
];
const titles = (view: Parameters<typeof arrangedMeetings>[1]) =>
  arrangedMeetings(meetings, view).map(({ key, items }) => [
    key,
    ...items.map(({ title }) => title),
  ]);

test('usually as they are told; by date, those without one come last', () => {
  expect(arrangedMeetings(meetings, { order: null, grouping: null })[0]?.items).toBe(meetings);
  expect(titles({ order: 'oldest', grouping: null })).toEqual([
    ['', 'Shuttle', 'Opening', 'Follow-up', 'Some day'],
  ]);
  expect(titles({ order: 'newest', grouping: null })).toEqual([
    ['', 'Follow-up', 'Opening', 'Shuttle', 'Some day'],
  ]);
});

test('groups stand in the order of their values, those without one last', () => {
  expect(titles({ order: null, grouping: 'status' })).toEqual([
    ['announced', 'Opening', 'Some day', 'Shuttle'],
    ['held', 'Follow-up'],
  ]);
  expect(titles({ order: 'oldest', grouping: 'level' })).toEqual([
    ['leaders', 'Opening'],
    ['experts', 'Shuttle', 'Some day'],
    ['', 'Follow-up'],
  ]);
});
