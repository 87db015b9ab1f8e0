import type { Issue } from '#domain/issue.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Readout } from '#domain/readout.ts';
import type { Source } from '#domain/source.ts';
import type { Track } from '#domain/track.ts';
import type { Understanding } from '#domain/understanding.ts';
import { byId } from '#nouns/by-id.ts';
import { useRows, warmRows } from '#state/read.ts';

/** What of a negotiation the meetings speak of. */
export interface MeetingBook {
  readonly negotiation: Negotiation;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly steps: ReadonlyMap<string, NextStep>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly readouts: readonly Readout[];
  readonly understandings: readonly Understanding[];
}

export function useMeetingBook(negotiation: Negotiation): MeetingBook {
  const { id } = negotiation;
  warmRows(spokenOf, id);
  return {
    negotiation,
    meetings: byId(useRows('meetings', id)),
    parties: byId(useRows('parties', id)),
    persons: byId(useRows('persons', id)),
    tracks: byId(useRows('tracks', id)),
    issues: byId(useRows('issues', id)),
    steps: byId(useRows('steps', id)),
    sources: byId(useRows('sources', id)),
    readouts: useRows('readouts', id),
    understandings: useRows('understandings', id),
  };
}

const spokenOf = [
  'meetings',
  'parties',
  'persons',
  'tracks',
  'issues',
  'steps',
  'sources',
  'readouts',
  'understandings',
] as const;
