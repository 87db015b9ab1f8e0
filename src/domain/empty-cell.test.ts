import { describe, expect, test } from 'vitest';
import { emptyCell, emptyCellKinds, emptyCellLabels } from './empty-cell.ts';
import type { Attendance, Meeting } from './meeting.ts';
import type { PartyRole } from './party.ts';
import { dated, sampleId, sampleIssue, sampleMeeting, sampleParty } from './sample-rows.fixture.ts';

const aldria = sampleId(4);
const borea = sampleId(5);
const party = (role: PartyRole = 'principal') => sampleParty(4, { role });
const delegation = (attendance: Attendance) => ({ attendance, headId: null, isListComplete: null });
const held = (
  number: number,
  delegations: Readonly<Record<string, Attendance>>,
  more: Partial<Meeting> = {},
) =>
  sampleMeeting(number, {
    status: 'held',
    delegations: Object.fromEntries(
      Object.entries(delegations).map(([id, attendance]) => [id, delegation(attendance)]),
    ),
    ...more,
  });
const kind = (meetings: readonly Meeting[], role?: PartyRole, issue = sampleIssue(3)) =>
  emptyCell({ issue, party: party(role), meetings }).kind;

describe('derived', () => {
  test('not logged, where nothing says more', () => {
    expect(kind([])).toBe('not-logged');
    expect(kind([held(20, { [aldria]: 'attended' })])).toBe('not-logged');
  });

  test('absent, where the party attended none of the held meetings of the track', () => {
    expect(kind([held(20, { [aldria]: 'absent', [borea]: 'attended' })])).toBe('absent');
    expect(kind([held(20, { [aldria]: 'declined', [borea]: 'attended' })])).toBe('absent');
    expect(kind([held(20, { [borea]: 'attended' })])).toBe('absent');
  });

  test('not absent, where it attended one of them', () => {
    const meetings = [
      held(20, { [borea]: 'attended' }),
      held(21, { [aldria]: 'attended', [borea]: 'attended' }),
    ];
    expect(kind(meetings)).toBe('not-logged');
  });

  test('not absent, where one of its people attended without a delegation on record', () => {
    const attendees = {
      [sampleId(60)]: { partyId: aldria, post: '', attendance: 'attended' },
    } as const;
    expect(kind([held(20, { [borea]: 'attended' }, { attendees })])).toBe('not-logged');
  });

  test.each<[string, Meeting]>([
    ['not held', held(20, { [borea]: 'attended' }, { status: 'announced' })],
    ['deleted', held(20, { [borea]: 'attended' }, { deleted: true })],
    ['of another track', held(20, { [borea]: 'attended' }, { tracks: { [sampleId(9)]: true } })],
    ['without a record of who attended', held(20, {})],
  ])('a meeting that is %s says nothing about absence', (_, meeting) => {
    expect(kind([meeting])).toBe('not-logged');
  });

  test('absent, where it is affected and attended nothing', () => {
    expect(kind([], 'affected')).toBe('absent');
    expect(kind([held(20, { [aldria]: 'attended' })], 'affected')).toBe('not-logged');
  });

  test('not a party, where it is only referenced', () => {
    expect(kind([], 'referenced')).toBe('not-a-party');
    expect(kind([held(20, { [borea]: 'attended' })], 'referenced')).toBe('not-a-party');
  });
});

describe('chosen by a person', () => {
  const mark = { value: 'no-comment', date: dated('2031-03'), sourceId: sampleId(50) } as const;

  test('comes before anything derived, with its date and source', () => {
    const issue = sampleIssue(3, { emptyMarks: { [aldria]: mark } });
    expect(emptyCell({ issue, party: party('referenced'), meetings: [] })).toEqual({
      kind: 'no-comment',
      mark,
    });
  });

  test('a withdrawn mark says nothing', () => {
    expect(kind([], 'principal', sampleIssue(3, { emptyMarks: { [aldria]: null } }))).toBe(
      'not-logged',
    );
  });
});

test('every kind has its label', () => {
  expect(Object.keys(emptyCellLabels)).toEqual([...emptyCellKinds]);
});
