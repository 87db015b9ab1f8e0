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

export function useLogBook(negotiationId: string): LogBook {
  const tracks = byId(useRows('tracks', negotiationId));
  const issues = useRows('issues', negotiationId);
  const parties = byId(useRows('parties', negotiationId));
  const persons = byId(useRows('persons', negotiationId));
  const sources = byId(useRows('sources', negotiationId));
  return {
    tracks,
    parties,
    persons,
    sources,
    issues: byId(issues.filter(({ trackId }) => tracks.has(trackId))),
  };
}
