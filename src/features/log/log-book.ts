import type { Issue } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Source } from '#domain/source.ts';
import type { Track } from '#domain/track.ts';
import { byId } from '#nouns/by-id.ts';
import { useRows } from '#state/read.ts';

/** What positions point at, by id: live rows only, issues of live tracks only. */
export interface LogBook {
  readonly parties: ReadonlyMap<string, Party>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly issues: ReadonlyMap<string, Issue>;
}

/** The same book until something in it is another: a long log is worked out anew for each. */
export function useLogBook(negotiationId: string): LogBook {
  const tracks = useRows('tracks', negotiationId);
  const issues = useRows('issues', negotiationId);
  const parties = useRows('parties', negotiationId);
  const persons = useRows('persons', negotiationId);
  const sources = useRows('sources', negotiationId);
  // After all reads: what is made between them is made anew in every render.
  return bookOf({ tracks, issues, parties, persons, sources });
}

interface BookRows {
  readonly parties: readonly Party[];
  readonly persons: readonly Person[];
  readonly sources: readonly Source[];
  readonly tracks: readonly Track[];
  readonly issues: readonly Issue[];
}

function bookOf({ tracks, issues, parties, persons, sources }: BookRows): LogBook {
  const live = byId(tracks);
  return {
    tracks: live,
    parties: byId(parties),
    persons: byId(persons),
    sources: byId(sources),
    issues: byId(issues.filter(({ trackId }) => live.has(trackId))),
  };
}
