import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { unknownDate } from './fuzzy-date.ts';
import type { PartyId } from './id.ts';
import { unknownSpeaker, type PositionEntry } from './position-entry.ts';
import type { Readout } from './readout.ts';

/** A point of a readout from which a position is logged. */
export interface PointStart {
  readonly pointId: string;
  readonly text: string;
  /** Whose mind or conduct the point is about; null: nobody else's. */
  readonly aboutPartyId: PartyId | null;
  /** The party that is to hold the position: the one whose account it is, or the one it is about. */
  readonly holderId: PartyId;
  readonly readout: Pick<
    Readout,
    | 'meetingId'
    | 'partyId'
    | 'saidById'
    | 'post'
    | 'occasion'
    | 'date'
    | 'sourceId'
    | 'tlp'
    | 'markingLabel'
  >;
}

/**
 * What a point fills in: its words, who said it, when, where. Stance, firmness and wording are left to a
 * person. What one side says of another is ascribed to that other, with the chain that says so.
 */
export function entryOfPoint(begin: PositionEntry, point: PointStart): PositionEntry {
  const { readout, text, holderId } = point;
  const { partyId, saidById, post, date, occasion, meetingId, sourceId, tlp, markingLabel } =
    readout;
  const isAscribed = holderId !== partyId;
  return {
    ...begin,
    statement: text,
    partyId: holderId,
    partyText: '',
    issueId: null,
    issueText: '',
    relation: isAscribed ? 'ascribed' : 'own',
    saidBy:
      saidById === null && post === ''
        ? { ...unknownSpeaker, partyId }
        : { ...unknownSpeaker, personId: saidById, post },
    links: isAscribed ? [onBehalfOf(partyId)] : [],
    date,
    occasionMeetingId: meetingId,
    occasionWords: occasion,
    sourceId,
    tlp,
    markingLabel,
  };
}

/** A belief about another side is never that side's own position, however it came into the form. */
export function pointRefusal(
  entry: Pick<PositionEntry, 'partyId' | 'relation'>,
  { aboutPartyId, readout }: PointStart,
  nameOf: (partyId: PartyId) => string,
): MessageDescriptor | null {
  if (aboutPartyId === null || aboutPartyId === readout.partyId) return null;
  if (entry.partyId !== aboutPartyId) return null;
  if (entry.relation === 'ascribed' || entry.relation === 'third-party') return null;
  const [teller, about] = [nameOf(readout.partyId), nameOf(aboutPartyId)];
  return msg`This is what ${teller} says of ${about}, so it is no position of ${about}’s own. Choose the relation “Ascribed” under More fields, or ${teller} as the party.`;
}

function onBehalfOf(partyId: PartyId): PositionEntry['links'][number] {
  return {
    key: 'teller',
    role: 'on-behalf-of',
    personId: null,
    partyId,
    words: '',
    post: '',
    date: unknownDate,
  };
}
