import { unknownDate } from './fuzzy-date.ts';
import { makeId } from './id.ts';
import { agendaOf } from './agenda.ts';
import type { Delegation, Meeting } from './meeting.ts';
import { newMeeting } from './new-meeting.ts';
import type { Given } from './row.ts';

/**
 * What a follow-up takes along: tracks, level, format, marking, the open agenda, and as invited the
 * parties that were at the table. Never who comes, where or when: nobody has said so yet.
 */
export function followUpOf(meeting: Meeting, title: string): Given<Meeting> {
  const { tracks, level, format, tlp, markingLabel } = meeting;
  return newMeeting({
    title,
    tracks,
    level,
    format,
    tlp,
    markingLabel,
    status: 'mooted',
    date: unknownDate,
    followsId: meeting.id,
    delegations: invitedAgain(meeting),
    agenda: openAgenda(meeting),
  });
}

const invited: Delegation = { attendance: 'invited', headId: null, isListComplete: null };

function invitedAgain(meeting: Meeting): Meeting['delegations'] {
  return Object.fromEntries(
    Object.entries(meeting.delegations).flatMap(([partyId, delegation]) =>
      delegation?.attendance === 'attended' || delegation?.attendance === 'invited'
        ? [[partyId, invited]]
        : [],
    ),
  );
}

function openAgenda(meeting: Meeting): Meeting['agenda'] {
  return Object.fromEntries(
    agendaOf(meeting).flatMap(({ item }) =>
      item.isDone ? [] : [[makeId<'agenda-item'>(), { ...item }]],
    ),
  );
}
