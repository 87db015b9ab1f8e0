import type { EntryTargets } from '#domain/entry-repair.ts';
import type { Issue } from '#domain/issue.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { EntryFresh } from '#domain/position-entry.ts';
import type { Source } from '#domain/source.ts';
import type { Track } from '#domain/track.ts';
import { useMade, useSeen } from '#state/just-made.ts';
import { useRowsSoon } from '#state/read.ts';

/** All that the composer's lists offer. */
export interface ComposerRows {
  readonly tracks: readonly Track[];
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly persons: readonly Person[];
  readonly sources: readonly Source[];
  readonly meetings: readonly Meeting[];
}

/** Read side by side and without suspending, so that the dialog opens at once; with what was made in place a moment ago. */
export function useComposerRows(negotiationId: string): ComposerRows | undefined {
  const tracks = useRowsSoon('tracks', negotiationId);
  const all = useRowsSoon('issues', negotiationId);
  const parties = useRowsSoon('parties', negotiationId);
  const persons = useRowsSoon('persons', negotiationId);
  const sources = useRowsSoon('sources', negotiationId);
  const meetings = useRowsSoon('meetings', negotiationId);
  useSeen(tracks, all, parties, persons, sources);
  const made = {
    tracks: useMade('tracks', negotiationId),
    issues: useMade('issues', negotiationId),
    parties: useMade('parties', negotiationId),
    persons: useMade('persons', negotiationId),
    sources: useMade('sources', negotiationId),
  };
  if (!tracks || !all || !parties || !persons || !sources || !meetings) return undefined;
  const live = new Set<string>(withMade(tracks, made.tracks).map(({ id }) => id));
  return {
    tracks: withMade(tracks, made.tracks),
    issues: withMade(all, made.issues).filter(({ trackId }) => live.has(trackId)),
    parties: withMade(parties, made.parties),
    persons: withMade(persons, made.persons),
    sources: withMade(sources, made.sources),
    meetings,
  };
}

/** `targetsOf`, worked out anew only when rows come or are made. */
export function useTargets(rows: ComposerRows, fresh: EntryFresh): EntryTargets {
  'use memo';
  return targetsOf(rows, fresh);
}

/** Rows on the disk, then those made in place, by what people call them. */
export function targetsOf(rows: ComposerRows, fresh: EntryFresh): EntryTargets {
  const titled = <R extends { readonly title: string }>(row: R) => ({ ...row, name: row.title });
  return {
    parties: withMade(rows.parties, fresh.parties),
    persons: withMade(rows.persons, fresh.persons),
    issues: withMade<EntryTargets['issues'][number]>(
      rows.issues.map(titled),
      fresh.issues.map(titled),
    ),
    sources: withMade(rows.sources.map(titled), fresh.sources.map(titled)),
    meetings: rows.meetings.map(titled),
  };
}

function withMade<R extends { readonly id: string }>(
  known: readonly R[],
  made: readonly R[],
): readonly R[] {
  return [...known, ...made.filter(({ id }) => !known.some((row) => row.id === id))];
}
