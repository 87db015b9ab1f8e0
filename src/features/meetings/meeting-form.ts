import { membersOf, setOfIds } from '#domain/id.ts';
import { mapPatch } from '#domain/map-patch.ts';
import type { Attendance, Meeting } from '#domain/meeting.ts';
import { timeRefusal, isTimeZone } from '#domain/meeting-time.ts';
import { wouldFollowItself } from '#domain/meeting-chain.ts';
import { newMeeting } from '#domain/new-meeting.ts';
import type { Given } from '#domain/row.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import type { Patch } from '#state/write.ts';

const plainFields = [
  'title',
  'date',
  'level',
  'format',
  'status',
  'place',
  'summary',
  'time',
  'timeZone',
  'followsId',
  'agendaAccordingTo',
  'outputs',
  'sourceId',
  'tlp',
  'markingLabel',
] as const satisfies readonly (keyof Meeting)[];

/** What the dialog edits: the plain fields, sets as lists, and for a new meeting its parties. */
export type MeetingForm = Pick<Meeting, (typeof plainFields)[number]> & {
  readonly trackIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly waitsForIds: readonly string[];
  readonly initiatorIds: readonly string[];
};

export function formOfMeeting(meeting: Given<Meeting>): MeetingForm {
  const plain = Object.fromEntries(plainFields.map((field) => [field, meeting[field]]));
  return {
    ...(plain as unknown as Pick<Meeting, (typeof plainFields)[number]>),
    trackIds: membersOf(meeting.tracks),
    partyIds: Object.keys(meeting.delegations),
    waitsForIds: membersOf(meeting.waitsFor),
    initiatorIds: membersOf(meeting.initiators),
  };
}

/** Of a held meeting the parties attended; of any other they are invited. */
export function attendanceFor(status: Meeting['status']): Attendance {
  return status === 'held' ? 'attended' : 'invited';
}

export function meetingOfForm(form: MeetingForm): Given<Meeting> {
  const { trackIds, partyIds, waitsForIds, initiatorIds, ...plain } = form;
  const attendance = attendanceFor(form.status);
  return newMeeting({
    ...plain,
    ...trimmed(form),
    tracks: setOfIds(trackIds),
    waitsFor: setOfIds(waitsForIds),
    initiators: setOfIds(initiatorIds),
    delegations: Object.fromEntries(
      partyIds.map((id) => [id, { attendance, headId: null, isListComplete: null }]),
    ),
  });
}

/** Attendance and agenda are edited in the record itself. */
export function patchOfForm(form: MeetingForm, meeting: Meeting): Patch<'meetings'> {
  const { trackIds, partyIds: _parties, waitsForIds, initiatorIds, ...plain } = form;
  return {
    ...plain,
    ...trimmed(form),
    ...mapPatch('tracks', meeting.tracks, setOfIds(trackIds)),
    ...mapPatch('waitsFor', meeting.waitsFor, setOfIds(waitsForIds)),
    ...mapPatch('initiators', meeting.initiators, setOfIds(initiatorIds)),
  };
}

/** Whether the form can be written as it is; its fields say what is wrong. */
export function isFormGood(
  form: MeetingForm,
  meetings: ReadonlyMap<string, Meeting>,
  id: string | null,
): boolean {
  const isCircle =
    id !== null && form.followsId !== null && wouldFollowItself(meetings, id, form.followsId);
  const isZoneGood = form.timeZone === '' || isTimeZone(form.timeZone);
  return !titleRefusal(form.title) && !timeRefusal(form.time) && isZoneGood && !isCircle;
}

function trimmed({ title, place, time }: MeetingForm) {
  return { title: title.trim(), place: place.trim(), time: time.trim() };
}
