import type { IssueId, MeetingId, PartyId, TrackId } from './id.ts';
import type { Position } from './position.ts';
import {
  blankEntry,
  nothingFresh,
  unknownSpeaker,
  type EntrySpeaker,
  type PositionEntry,
} from './position-entry.ts';

/** Where the user stood when the composer was opened. */
export interface EntryPlace {
  readonly trackId?: TrackId | undefined;
  readonly issueId?: IssueId | undefined;
  readonly partyId?: PartyId | undefined;
  readonly meetingId?: MeetingId | undefined;
}

/** What the next entry may start from: the last one that was logged in this negotiation. */
export type LastEntry = Pick<
  PositionEntry,
  'partyId' | 'issueId' | 'occasionMeetingId' | 'occasionWords'
> & { readonly trackId: TrackId | null };

/**
 * Party, issue and occasion from where the user stands, else from the last entry. The last entry's issue
 * is left out where the user stands in another track.
 */
export function startEntry(place: EntryPlace, last: LastEntry | null): PositionEntry {
  const isElsewhere = place.trackId !== undefined && place.trackId !== last?.trackId;
  const hasMeeting = place.meetingId !== undefined;
  return {
    ...blankEntry,
    partyId: place.partyId ?? last?.partyId ?? null,
    issueId: place.issueId ?? (isElsewhere ? null : (last?.issueId ?? null)),
    occasionMeetingId: place.meetingId ?? last?.occasionMeetingId ?? null,
    occasionWords: hasMeeting ? '' : (last?.occasionWords ?? ''),
  };
}

/** The next of a series: who, where and when stay; what was said, and how firmly, is typed anew. */
export function nextEntry(entry: PositionEntry): PositionEntry {
  const { partyId, issueId, saidBy, date, occasionMeetingId, occasionWords, sourceId } = entry;
  return {
    ...blankEntry,
    partyId,
    issueId,
    saidBy,
    date,
    occasionMeetingId,
    occasionWords,
    sourceId,
    fresh: nothingFresh,
  };
}

/** An entry to be corrected, as it was logged. */
export function entryOf(position: Position): PositionEntry {
  const saidBy = position.chain.find(({ role }) => role === 'said-by');
  const { chain, tags, trackId: _track, loggedAt: _at, ...fields } = position;
  const {
    id,
    negotiationId: _folder,
    created: _made,
    stamps: _stamps,
    deleted: _gone,
    ...rest
  } = fields;
  return {
    ...blankEntry,
    ...rest,
    saidBy: saidBy === undefined ? unknownSpeaker : speakerOf(saidBy),
    links: chain
      .filter((link) => link !== saidBy)
      .map((link, index) => ({ ...link, key: String(index) })),
    tags: Object.keys(tags).join(', '),
    corrects: id,
  };
}

/** What an entry leaves for the next one to start from. */
export function lastEntryOf(given: LastEntry): LastEntry {
  const { partyId, issueId, trackId, occasionMeetingId, occasionWords } = given;
  return { partyId, issueId, trackId, occasionMeetingId, occasionWords };
}

function speakerOf(link: Position['chain'][number]): EntrySpeaker {
  const { personId, partyId, words, post } = link;
  return { personId, partyId, words, post };
}
