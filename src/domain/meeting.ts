import { msg } from '@lingui/core/macro';
import { boolean, enum as oneOf, nullable, object, record, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import type { IssueId, MeetingId, PartyId, PersonId, SourceId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { rank, setOf, text, uuid } from './schema.ts';

export const meetingLevels = [
  'leaders',
  'ministers',
  'advisers',
  'deputies',
  'senior-officials',
  'ambassadors',
  'experts',
  'mixed',
] as const;
export type MeetingLevel = (typeof meetingLevels)[number];

export const meetingLevelLabels = {
  leaders: msg`Leaders`,
  ministers: msg`Ministers`,
  advisers: msg`Advisers`,
  deputies: msg`Deputies`,
  'senior-officials': msg`Senior officials`,
  ambassadors: msg`Ambassadors`,
  experts: msg`Experts`,
  mixed: msg`Mixed`,
} as const;

export const meetingFormats = [
  'bilateral',
  'trilateral',
  'multilateral',
  'working-group',
  'shuttle',
  'remote',
  'written',
] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export const meetingFormatLabels = {
  bilateral: msg`Bilateral`,
  trilateral: msg`Trilateral`,
  multilateral: msg`Multilateral`,
  'working-group': msg`Working group`,
  shuttle: msg`Shuttle`,
  remote: msg`Remote`,
  written: msg`Written`,
} as const;

export const meetingStatuses = [
  'mooted',
  'announced',
  'tentative',
  'confirmed',
  'held',
  'postponed',
  'cancelled',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const meetingStatusLabels = {
  mooted: msg`Mooted`,
  announced: msg`Announced`,
  tentative: msg`Tentative`,
  confirmed: msg`Confirmed`,
  held: msg`Held`,
  postponed: msg`Postponed`,
  cancelled: msg`Cancelled`,
} as const;

export const attendances = ['attended', 'invited', 'declined', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

export const attendanceLabels = {
  attended: msg`Attended`,
  invited: msg`Invited`,
  declined: msg`Declined`,
  absent: msg`Absent`,
} as const;

export const delegationSchema = object({
  attendance: oneOf(attendances),
  headId: nullable(uuid),
  /** False: the list of its people is known to be incomplete. Null: not recorded. */
  isListComplete: nullable(boolean()),
});
export interface Delegation extends Readonly<Infer<typeof delegationSchema>> {
  readonly headId: PersonId | null;
}

export const attendeeSchema = object({
  partyId: nullable(uuid),
  /** The post held that day, as words. */
  post: text,
  attendance: oneOf(attendances),
});
export interface Attendee extends Readonly<Infer<typeof attendeeSchema>> {
  readonly partyId: PartyId | null;
}

export const agendaItemSchema = object({
  /** An issue, or words, or both. */
  issueId: nullable(uuid),
  words: text,
  rank,
  /** Dealt with: a follow-up does not take it along. */
  isDone: boolean(),
});
export interface AgendaItem extends Readonly<Infer<typeof agendaItemSchema>> {
  readonly issueId: IssueId | null;
}

export const meetingSchema = object({
  ...rowShape,
  title: text,
  summary: text,
  tracks: setOf(),
  level: nullable(oneOf(meetingLevels)),
  format: nullable(oneOf(meetingFormats)),
  status: oneOf(meetingStatuses),
  place: text,
  date: fuzzyDateSchema,
  /** "HH:MM" on the clock of `timeZone`; blank: not recorded. */
  time: text,
  /** IANA name; blank: not recorded. */
  timeZone: text,
  /** The meeting that this one follows. */
  followsId: nullable(uuid),
  /** Steps that must be finished first: step ids. */
  waitsFor: setOf(),
  /** Who initiated it: person ids. */
  initiators: setOf(),
  /** Party id → how its delegation attended. Withdrawn: null. */
  delegations: record(uuid, nullable(delegationSchema)),
  /** Person id → as what that person attended. Withdrawn: null. */
  attendees: record(uuid, nullable(attendeeSchema)),
  agenda: record(uuid, nullable(agendaItemSchema)),
  /** Whose account the agenda is ("the reporter"). */
  agendaAccordingTo: text,
  /** What came out of it, in words; steps and understandings point at the meeting themselves. */
  outputs: text,
  sourceId: nullable(uuid),
  ...markingShape,
});

/** Mooted, announced, held …; has a place in a chain of follow-ups. */
export interface Meeting
  extends
    Row,
    Readonly<
      Omit<Infer<typeof meetingSchema>, keyof Row | 'delegations' | 'attendees' | 'agenda'>
    > {
  readonly id: MeetingId;
  readonly followsId: MeetingId | null;
  readonly sourceId: SourceId | null;
  readonly delegations: Readonly<Record<string, Delegation | null>>;
  readonly attendees: Readonly<Record<string, Attendee | null>>;
  readonly agenda: Readonly<Record<string, AgendaItem | null>>;
}
