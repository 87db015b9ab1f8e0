import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import type { Meeting } from './meeting.ts';
import type { NextStep } from './next-step.ts';
import { loggedLately, todayOf } from './today.ts';
import type { Track } from './track.ts';

const today = '2031-03-12';
const track = { id: 'guarantees', archived: false } as Track;
const shelved = { id: 'shelved', archived: true } as Track;

function meeting(id: string, edtf: string | null, fields: Partial<Meeting> = {}): Meeting {
  const date = { words: edtf === null ? 'soon' : '', edtf };
  const base = { id, date, tracks: {}, status: 'announced', deleted: false, waitsFor: {} };
  return { ...base, ...fields } as unknown as Meeting;
}

function step(id: string, edtf: string | null, fields: Partial<NextStep> = {}): NextStep {
  const due = { words: '', edtf };
  const base = { id, due, trackId: null, status: 'open', triggers: {}, deleted: false };
  return { ...base, ...fields } as unknown as NextStep;
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('meetings of the next two weeks are those with exact days, soonest first', () => {
  const meetings = [
    meeting('later', '2031-03-26'),
    meeting('soon', '2031-03-13'),
    meeting('too-far', '2031-03-27'),
    meeting('month', '2031-03'),
    meeting('words', null),
    meeting('off', '2031-03-14', { status: 'cancelled' }),
  ];
  const view = todayOf({ tracks: [], meetings, steps: [] }, today);
  expect(ids(view.coming)).toEqual(['soon', 'later']);
  expect(ids(view.undatedMeetings)).toEqual(['words']);
});

test('a round of several days is under way from its first to its last', () => {
  const meetings = [
    meeting('round', '2031-03-11/2031-03-13'),
    meeting('today', '2031-03-12', { status: 'held' }),
    meeting('over', '2031-03-10/2031-03-11'),
  ];
  const view = todayOf({ tracks: [], meetings, steps: [] }, today);
  expect(ids(view.underWay)).toEqual(['today', 'round']);
});

test('only real dates are overdue; what waits without one is listed as such', () => {
  const trigger = { kind: 'step', stepId: 'name' } as const;
  const steps = [
    step('late', '2031-03-11'),
    step('name', null),
    step('appoint', null, { triggers: { t: trigger } }),
    step('vague', '2031-03~'),
    step('done', '2031-03-01', { status: 'done' }),
  ];
  const view = todayOf({ tracks: [], meetings: [], steps }, today);
  expect(ids(view.overdue)).toEqual(['late']);
  expect(ids(view.undatedSteps)).toEqual(['appoint']);
  expect(ids(view.ready)).toContain('name');
});

test('what belongs to an archived or deleted track is left out', () => {
  const rows = {
    tracks: [track, shelved],
    meetings: [
      meeting('kept', '2031-03-13', { tracks: { guarantees: true, shelved: true } }),
      meeting('shelved', '2031-03-13', { tracks: { shelved: true } }),
    ],
    steps: [
      step('kept', '2031-03-01', { trackId: 'guarantees' }),
      step('gone', '2031-03-01', { trackId: 'deleted' }),
    ],
  };
  const view = todayOf(rows, today);
  expect(ids(view.coming)).toEqual(['kept']);
  expect(ids(view.overdue)).toEqual(['kept']);
});

test('positions count as logged lately for two weeks, in negotiations that are shown', () => {
  const now = Date.parse('2031-03-12T12:00:00Z');
  const change = (id: string, days: number, fields: Partial<Change> = {}) =>
    ({
      id,
      verb: 'log',
      negotiationId: 'arden',
      at: now - days * 86_400_000,
      entries: [
        { table: 'issues', id: 'i' },
        { table: 'positions', id: `p${id}`, issueId: 'i' },
      ],
      ...fields,
    }) as unknown as Change;
  const changes = [
    change('1', 1),
    change('2', 2, { verb: 'edit' }),
    change('3', 3, { negotiationId: 'archived' }),
    change('4', 15),
  ];
  const lately = loggedLately(changes, (id) => id === 'arden', now);
  expect(lately.map(({ positionId }) => positionId)).toEqual(['p1']);
});

test('a position logged lately stands where it was moved to since', () => {
  const now = Date.parse('2031-03-12T12:00:00Z');
  const gesture = (verb: string, issueId: string | null) => {
    const entries = [{ table: 'positions', id: 'p', issueId }];
    return { id: verb, verb, negotiationId: 'arden', at: now, entries } as unknown as Change;
  };
  const changes = [gesture('move', 'stationing'), gesture('log', null)];
  const lately = loggedLately(changes, () => true, now);
  expect(lately.map(({ issueId }) => issueId)).toEqual(['stationing']);
});
