import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import type { Issue } from './issue.ts';
import { unmarked } from './marking.ts';
import type { Meeting } from './meeting.ts';
import { newMeeting } from './new-meeting.ts';
import { newSource } from './new-source.ts';
import { newUnderstanding } from './new-understanding.ts';
import type { NextStep, Trigger } from './next-step.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Row } from './row.ts';
import type { Source } from './source.ts';
import type { Understanding } from './understanding.ts';

/** Rows of the fictional Arden strait talks, for tests: plain defaults, and ids from small numbers. */
export const sampleId = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const stampAt = (milliseconds: number): string =>
  `${milliseconds.toString(16).padStart(12, '0')}-0000-0000000a`;

export const dated = (edtf: string, words = ''): FuzzyDate => ({ words, edtf });

/** 12 March 2031, noon in UTC. */
const logged = Date.parse('2031-03-12T12:00:00Z');

const row = (number: number): Row => ({
  id: sampleId(number),
  negotiationId: sampleId(1),
  created: stampAt(logged + number),
  stamps: {},
  deleted: false,
});

export const sampleParty = (number: number, more: Partial<Party> = {}): Party => ({
  ...row(number),
  name: `Party ${number}`,
  shortName: '',
  role: 'principal',
  aliases: {},
  memberOf: {},
  rank: `a${number % 10}`,
  ...more,
});

export const samplePerson = (number: number, more: Partial<Person> = {}): Person => ({
  ...row(number),
  name: `Person ${number}`,
  posts: {},
  note: '',
  ...more,
});

export const sampleIssue = (number: number, more: Partial<Issue> = {}): Issue => ({
  ...row(number),
  ...unmarked,
  trackId: sampleId(2),
  parentId: null,
  title: `Issue ${number}`,
  question: '',
  kind: 'substantive',
  status: 'raised',
  commonText: '',
  rank: `a${number % 10}`,
  emptyMarks: {},
  ...more,
});

export const samplePosition = (number: number, more: Partial<Position> = {}): Position => ({
  ...row(number),
  ...unmarked,
  trackId: sampleId(2),
  issueId: sampleId(3),
  partyId: sampleId(4),
  statement: `Statement ${number}`,
  language: '',
  original: '',
  originalLanguage: '',
  translated: 'unknown',
  stance: 'open',
  firmness: null,
  condition: '',
  wording: null,
  relation: 'own',
  chain: [],
  attributionWords: '',
  groundRule: null,
  date: unknownDate,
  occasionMeetingId: null,
  occasionWords: '',
  sourceId: null,
  sourcePlace: '',
  credibility: '6',
  tags: {},
  corrects: null,
  loggedAt: logged + number,
  ...more,
});

export const sampleSource = (number: number, more: Partial<Source> = {}): Source => ({
  ...row(number),
  ...newSource({ title: `Source ${number}` }),
  ...more,
});

export const sampleMeeting = (number: number, more: Partial<Meeting> = {}): Meeting => ({
  ...row(number),
  ...newMeeting({
    title: `Meeting ${number}`,
    tracks: { [sampleId(2)]: true },
    status: 'announced',
  }),
  ...more,
});

export const sampleStep = (
  number: number,
  { waitsFor = [], ...more }: Partial<NextStep> & { readonly waitsFor?: readonly Trigger[] } = {},
): NextStep => ({
  ...row(number),
  ...unmarked,
  trackId: sampleId(2),
  title: `Step ${number}`,
  note: '',
  rank: `a${number % 10}`,
  ownerParties: {},
  ownerPersons: {},
  strength: null,
  status: 'open',
  due: unknownDate,
  triggers: Object.fromEntries(
    waitsFor.map((trigger, index) => [sampleId(number * 100 + index), trigger]),
  ),
  accordingToPartyId: null,
  accordingToWords: '',
  meetingId: null,
  meetings: {},
  sourceId: null,
  ...more,
});

export const sampleUnderstanding = (
  number: number,
  more: Partial<Understanding> = {},
): Understanding => ({
  ...row(number),
  ...newUnderstanding({
    title: `Understanding ${number}`,
    trackId: sampleId(2),
    rank: `a${number % 10}`,
  }),
  ...more,
});

export const byId = <R extends Row>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((member) => [member.id, member]));
