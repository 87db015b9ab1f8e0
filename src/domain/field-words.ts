import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { assessmentKindLabels } from './assessment.ts';
import { emptyCellLabels } from './empty-cell.ts';
import { credibilityLabels, reliabilityLabels } from './grade.ts';
import { issueKindLabels, issueStatusLabels } from './issue.ts';
import { tlpLabels } from './marking.ts';
import {
  attendanceLabels,
  meetingFormatLabels,
  meetingLevelLabels,
  meetingStatusLabels,
} from './meeting.ts';
import { stepStatusLabels, stepStrengthLabels } from './next-step.ts';
import { partyRoleLabels } from './party.ts';
import { pointVerdictLabels } from './point-match.ts';
import { sourceKindLabels } from './source.ts';
import { trackStatusLabels } from './track.ts';
import { claimModeLabels, understandingStatusLabels } from './understanding.ts';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** What a field is called: of a row, or of a member of a map within it. Null: it has no name of its own. */
export function fieldLabel(table: string, field: string): MessageDescriptor | null {
  return own(ofTables[table] ?? {}, field) ?? own(labels, field);
}

/** A value out of a fixed list, in words; null where the field has none. */
export function valueLabel(table: string, field: string, value: string): MessageDescriptor | null {
  const words = own(listsOfTables[table] ?? {}, field) ?? own(lists, field);
  return words && own(words, value);
}

/** Fields whose value says nothing to a person: that it changed is all there is to tell. */
export const opaqueFields: ReadonlySet<string> = new Set(['rank', 'textHash', 'pointId']);

function own<T>(words: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}

const ofTables: Readonly<Record<string, Words>> = {
  positions: { tags: msg`Tags` },
  parties: { aliases: msg`Other names` },
  understandings: { text: msg`What is agreed`, meetingId: msg`Meeting that it came out of` },
  steps: { meetings: msg`Meetings that are part of it`, triggers: msg`Waits for` },
  sources: { kind: msg`Kind of source` },
};

const labels: Words = {
  title: msg`Title`,
  name: msg`Name`,
  shortName: msg`Short name`,
  summary: msg`Summary`,
  question: msg`Question`,
  text: msg`Text`,
  words: msg`In words`,
  label: msg`Label`,
  note: msg`Note`,
  rank: msg`Place in the order`,
  status: msg`Status`,
  kind: msg`Kind`,
  role: msg`Role`,
  archived: msg`Archived`,
  deleted: msg`In the trash`,
  ourPartyId: msg`Our side`,
  tlp: msg`Marking`,
  markingLabel: msg`Own marking`,
  trackId: msg`Track`,
  issueId: msg`Issue`,
  parentId: msg`Sub-issue of`,
  commonText: msg`Common text`,
  emptyMarks: msg`Why the cell is empty`,
  value: msg`Reason`,
  memberOf: msg`Member of`,
  posts: msg`Post`,
  post: msg`Post`,
  partyId: msg`Party`,
  from: msg`From`,
  to: msg`Until`,
  outlet: msg`Outlet`,
  author: msg`Author`,
  published: msg`Published`,
  url: msg`Address`,
  language: msg`Language`,
  reliability: msg`Reliability`,
  credibility: msg`Credibility`,
  textHash: msg`Text kept here`,
  issues: msg`Issues`,
  sides: msg`Sides`,
  claims: msg`Claim`,
  mode: msg`Manner`,
  saidById: msg`Said by`,
  date: msg`Date`,
  time: msg`Time`,
  timeZone: msg`Time zone`,
  meetingId: msg`Meeting`,
  sourceId: msg`Source`,
  sameWords: msg`Same words`,
  setStatus: msg`Status as set`,
  statusSourceId: msg`Source of the status`,
  statusDate: msg`Date of the status`,
  packageId: msg`Package`,
  tracks: msg`Tracks`,
  level: msg`Level`,
  format: msg`Format`,
  place: msg`Place`,
  followsId: msg`Follows`,
  waitsFor: msg`Waits for`,
  initiators: msg`Initiated by`,
  delegations: msg`Delegation`,
  attendees: msg`Attendee`,
  attendance: msg`Attendance`,
  headId: msg`Head`,
  isListComplete: msg`List is complete`,
  agenda: msg`Agenda`,
  agendaAccordingTo: msg`Agenda according to`,
  isDone: msg`Dealt with`,
  outputs: msg`What came out of it`,
  points: msg`Point`,
  aboutPartyId: msg`About`,
  occasion: msg`Occasion`,
  ownerParties: msg`Owners`,
  ownerPersons: msg`Owners`,
  strength: msg`Strength`,
  due: msg`Due`,
  triggers: msg`Waits for`,
  stepId: msg`Step`,
  hasHappened: msg`Has happened`,
  accordingToPartyId: msg`According to`,
  accordingToWords: msg`According to, in words`,
  meetings: msg`Meetings`,
  proposedById: msg`Proposed by`,
  likelihood: msg`Likelihood`,
  confidence: msg`Confidence`,
  cells: msg`Match`,
  verdict: msg`Verdict`,
  pointId: msg`Point`,
};

const triggerKinds: Words = {
  date: msg`A date`,
  step: msg`Another step`,
  meeting: msg`A meeting`,
  event: msg`An event in words`,
};

const lists: Readonly<Record<string, Words>> = {
  tlp: tlpLabels,
  attendance: attendanceLabels,
  mode: claimModeLabels,
  setStatus: understandingStatusLabels,
  reliability: reliabilityLabels,
  credibility: credibilityLabels,
  verdict: pointVerdictLabels,
  level: meetingLevelLabels,
  format: meetingFormatLabels,
  strength: stepStrengthLabels,
  value: emptyCellLabels,
  role: partyRoleLabels,
};

const listsOfTables: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  tracks: { status: trackStatusLabels },
  issues: { status: issueStatusLabels, kind: issueKindLabels },
  sources: { kind: sourceKindLabels },
  meetings: { status: meetingStatusLabels },
  steps: { status: stepStatusLabels, kind: triggerKinds },
  assessments: { kind: assessmentKindLabels },
};
