import { boolean, enum as oneOf, nullable, object, record } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { markingShape } from './marking-schema.ts';
import { meetingLevels, meetingFormats, meetingStatuses, attendances } from './meeting.ts';
import { rowShape } from './row-schema.ts';
import { rank, setOf, text, uuid } from './schema.ts';

export const delegationSchema = object({
  attendance: oneOf(attendances),
  headId: nullable(uuid),
  /** False: the list of its people is known to be incomplete. Null: not recorded. */
  isListComplete: nullable(boolean()),
});

export const attendeeSchema = object({
  partyId: nullable(uuid),
  /** The post held that day, as words. */
  post: text,
  attendance: oneOf(attendances),
});

export const agendaItemSchema = object({
  /** An issue, or words, or both. */
  issueId: nullable(uuid),
  words: text,
  rank,
  /** Dealt with: a follow-up does not take it along. */
  isDone: boolean(),
});

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
