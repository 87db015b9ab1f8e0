import { expect, test } from 'vitest';
import { agendaOf } from './agenda.ts';
import { followUpOf } from './follow-up.ts';
import { unknownDate } from './fuzzy-date.ts';
import type { AgendaItem, Delegation, Meeting } from './meeting.ts';
import { newMeeting } from './new-meeting.ts';

const came = (attendance: Delegation['attendance']): Delegation => ({
  attendance,
  headId: 'someone',
  isListComplete: true,
});
const item = (words: string, rank: string, isDone: boolean): AgendaItem => ({
  issueId: null,
  words,
  rank,
  isDone,
});
const opening: Meeting = {
  ...newMeeting({
    title: 'Arden strait talks, opening',
    status: 'held',
    level: 'ministers',
    format: 'bilateral',
    date: { words: '12 March 2031', edtf: '2031-03-12' },
    place: 'Port Arden',
    time: '09:30',
    timeZone: 'Europe/Lisbon',
    tracks: { fishing: true },
    tlp: 'amber',
    delegations: {
      aldria: came('attended'),
      borea: came('invited'),
      capeUnion: came('absent'),
      delmark: came('declined'),
      gone: null,
    },
    attendees: { minister: { partyId: 'aldria', post: 'minister', attendance: 'attended' } },
    agenda: {
      two: item('Harbour fees', 'a2', false),
      one: item('Quotas', 'a1', false),
      done: item('Opening words', 'a0', true),
      withdrawn: null,
    },
  }),
  id: 'opening',
  negotiationId: 'arden',
  created: '0',
  stamps: {},
  deleted: false,
};
const next = followUpOf(opening, 'Second round');

test('follows the meeting, with its tracks, level, format and marking', () => {
  expect(next).toMatchObject({
    title: 'Second round',
    followsId: 'opening',
    tracks: { fishing: true },
    level: 'ministers',
    format: 'bilateral',
    tlp: 'amber',
  });
});

test('invites the parties that were at the table, and claims nothing of their people', () => {
  const invited = { attendance: 'invited', headId: null, isListComplete: null };
  expect(next.delegations).toEqual({ aldria: invited, borea: invited });
  expect(next.attendees).toEqual({});
});

test('takes the open agenda along in its order, under ids of its own', () => {
  expect(agendaOf(next).map((entry) => entry.item.words)).toEqual(['Quotas', 'Harbour fees']);
  expect(Object.keys(next.agenda)).not.toContain('one');
});

test('invents neither date, time nor place', () => {
  expect(next).toMatchObject({ status: 'mooted', date: unknownDate, time: '', place: '' });
  expect(next.timeZone).toBe('');
});
