import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { IssueId, MeetingId, PartyId, PersonId, SourceId } from './id.ts';
import type {
  delegationSchema,
  attendeeSchema,
  agendaItemSchema,
  meetingSchema,
} from './meeting-schema.ts';
import type { Row } from './row.ts';

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

export interface Delegation extends Readonly<Infer<typeof delegationSchema>> {
  readonly headId: PersonId | null;
}

export interface Attendee extends Readonly<Infer<typeof attendeeSchema>> {
  readonly partyId: PartyId | null;
}

export interface AgendaItem extends Readonly<Infer<typeof agendaItemSchema>> {
  readonly issueId: IssueId | null;
}

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
