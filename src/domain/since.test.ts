import { expect, test } from 'vitest';
import { dated, sampleId, sampleMeeting } from './sample-rows.fixture.ts';
import { momentSince, readSince, usualSince } from './since.ts';

const meetings = [
  sampleMeeting(7, { status: 'held', date: dated('2031-03-05') }),
  sampleMeeting(8, { status: 'held', date: dated('2031-03-02') }),
  sampleMeeting(9, { status: 'announced', date: dated('', 'soon') }),
];
const known = { by: 'stated', lastVisit: null, meetings } as const;

test('the URL names a visit, a day or a meeting; anything else is ignored', () => {
  expect(readSince('visit')).toEqual({ kind: 'visit' });
  expect(readSince('2031-03-05')).toEqual({ kind: 'day', day: '2031-03-05' });
  expect(readSince(sampleId(7))).toEqual({ kind: 'meeting', meetingId: sampleId(7) });
  for (const wrong of [null, '', 'yesterday', '2031-02-30']) expect(readSince(wrong)).toBeNull();
});

test('a meeting counts at the end of its day; one without a date is no moment, nor is a first visit', () => {
  const since = (id: number) => momentSince({ kind: 'meeting', meetingId: sampleId(id) }, known);
  expect(since(7)).toEqual({ by: 'stated', day: '2031-03-05', until: Date.parse('2031-03-06') });
  expect(since(9)).toBeNull();
  expect(momentSince({ kind: 'visit' }, known)).toBeNull();
});

test('a visit is a matter of logging, to the millisecond', () => {
  const lastVisit = Date.parse('2031-03-04T10:00:00Z');
  expect(momentSince({ kind: 'visit' }, { ...known, lastVisit })).toEqual({
    by: 'logged',
    day: '2031-03-04',
    until: lastVisit,
  });
});

test('where nothing is asked for: the last visit, the last meeting that was held, or a week ago', () => {
  const today = '2031-03-12';
  expect(usualSince({ ...known, lastVisit: 1 }, today)).toEqual({ kind: 'visit' });
  expect(usualSince(known, today)).toEqual({ kind: 'meeting', meetingId: sampleId(7) });
  expect(usualSince({ ...known, meetings: [] }, today)).toEqual({ kind: 'day', day: '2031-03-05' });
});
