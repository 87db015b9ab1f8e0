import { unmarked } from '#domain/marking.ts';
import type { Attendee, Delegation, Meeting } from '#domain/meeting.ts';
import type { Readout } from '#domain/readout.ts';
import { posts } from './riyadh-people.ts';
import { asMap, rankOf, remarks, unknownDate, type Ground } from './riyadh-ground.ts';

/** What was held (facts 1 to 5, 13), what was announced (23) and what is mooted (15). */
export function riyadhMeetings(ground: Ground): readonly Meeting[] {
  const { ids, row, set } = ground;
  return [
    {
      ...row('M1'),
      ...unsaid(ground),
      title: 'Riyadh meeting',
      summary:
        'Senior diplomats of Russia and the United States met. The report gives the weekday, a Tuesday; the date follows from it.',
      tracks: set('T1', 'T2', 'T3'),
      level: 'ministers',
      format: 'bilateral',
      status: 'held',
      place: 'Riyadh, Saudi Arabia',
      date: { words: '18 February 2025', edtf: '2025-02-18' },
      initiators: set('putin', 'trump'),
      delegations: delegations(ground),
      attendees: attendees(ground),
      agenda: agendaOf([
        { issueId: null, words: 'How to restore diplomatic ties' },
        { issueId: null, words: 'Groundwork for a summit of Putin and Trump' },
        { issueId: null, words: 'Progress towards resolving the conflict in Ukraine' },
      ]),
      agendaAccordingTo: 'the reporter',
    },
    {
      ...row('M2'),
      ...unsaid(ground),
      title: 'Meeting of deputies on the missions',
      summary:
        'Deputies are to discuss how the obstacles can be removed, so that the embassies and consulates of both countries can do their work smoothly.',
      tracks: set('T2'),
      level: 'deputies',
      status: 'announced',
      date: { words: 'soon', edtf: '2025-02-18/..' },
      followsId: ids.M1,
      agenda: agendaOf(
        [ids.sanctions, ids.expulsions, ids.property, ids.obstacles].map((issueId) => ({
          issueId,
          words: '',
        })),
      ),
      agendaAccordingTo: 'Lavrov',
    },
    {
      ...row('M3'),
      ...unsaid(ground),
      title: 'Summit of Putin and Trump',
      tracks: set('T1'),
      level: 'leaders',
      status: 'mooted',
      waitsFor: set('N3', 'N4'),
    },
  ];
}

/** Facts 11 and 12: one side's account, and what it believes of the other side's mind. */
export function riyadhReadout({ ids, row }: Ground): Readout {
  return {
    ...row('readout'),
    meetingId: ids.M1,
    partyId: ids.russia,
    text: 'The talks were useful, and each side listened to what the other had to say.',
    points: asMap([
      {
        text: 'Lavrov believes that the US side has come to understand Russia’s position better.',
        aboutPartyId: ids.unitedStates,
        rank: rankOf(0),
      },
    ]),
    saidById: ids.lavrov,
    post: posts.lavrov,
    occasion: remarks.occasion,
    date: remarks.date,
    sourceId: ids.source,
    ...unmarked,
  };
}

function unsaid({ ids }: Ground) {
  return {
    summary: '',
    format: null,
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
    sourceId: ids.source,
    ...unmarked,
  } as const;
}

function delegations({ ids }: Ground): Readonly<Record<string, Delegation>> {
  const absent = { attendance: 'absent', headId: null, isListComplete: null } as const;
  return {
    [ids.russia]: { attendance: 'attended', headId: ids.lavrov, isListComplete: false },
    [ids.unitedStates]: { attendance: 'attended', headId: null, isListComplete: null },
    [ids.ukraine]: absent,
    [ids.europeanUnion]: absent,
  };
}

function attendees({ ids }: Ground): Readonly<Record<string, Attendee>> {
  const of = (partyId: string, post: string): Attendee => ({
    partyId,
    post,
    attendance: 'attended',
  });
  return {
    [ids.lavrov]: of(ids.russia, posts.lavrov),
    [ids.ushakov]: of(ids.russia, posts.ushakov),
    [ids.rubio]: of(ids.unitedStates, posts.rubio),
    [ids.waltz]: of(ids.unitedStates, posts.waltz),
    [ids.witkoff]: of(ids.unitedStates, posts.witkoff),
  };
}

function agendaOf(items: readonly { readonly issueId: string | null; readonly words: string }[]) {
  return asMap(items.map((item, index) => ({ ...item, rank: rankOf(index), isDone: false })));
}
