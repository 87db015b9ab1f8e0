import { unknownDate } from './fuzzy-date.ts';
import { unmarked } from './marking.ts';
import type { Meeting } from './meeting.ts';
import type { Given } from './row.ts';

export function newMeeting(
  fields: Pick<Meeting, 'title'> & Partial<Given<Meeting>>,
): Given<Meeting> {
  return {
    summary: '',
    tracks: {},
    level: null,
    format: null,
    status: 'mooted',
    place: '',
    date: unknownDate,
    time: '',
    timeZone: '',
    followsId: null,
    waitsFor: {},
    initiators: {},
    delegations: {},
    attendees: {},
    agenda: {},
    agendaAccordingTo: '',
    outputs: '',
    sourceId: null,
    ...unmarked,
    ...fields,
  };
}
