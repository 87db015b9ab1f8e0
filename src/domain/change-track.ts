import type { Change } from './change.ts';

/** Of which track each thing is; meetings may be of several. */
export interface TrackOfThings {
  readonly issues: readonly { readonly id: string; readonly trackId: string }[];
  readonly understandings: readonly { readonly id: string; readonly trackId: string }[];
  readonly steps: readonly { readonly id: string; readonly trackId: string | null }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly tracks: Readonly<Record<string, true>>;
  }[];
}

/** The latest change of each track, from changes newest first. */
export function latestOfTracks(
  changes: readonly Change[],
  things: TrackOfThings,
): ReadonlyMap<string, Change> {
  const tracksOf = tracksByThing(things);
  const latest = new Map<string, Change>();
  for (const change of changes) {
    for (const { table, id, issueId } of change.entries) {
      const tracks = table === 'tracks' ? [id] : (tracksOf.get(issueId ?? id) ?? []);
      for (const track of tracks) if (!latest.has(track)) latest.set(track, change);
    }
  }
  return latest;
}

function tracksByThing(things: TrackOfThings): ReadonlyMap<string, readonly string[]> {
  const tracks = new Map<string, readonly string[]>();
  for (const { id, trackId } of [...things.issues, ...things.understandings, ...things.steps]) {
    if (trackId !== null) tracks.set(id, [trackId]);
  }
  for (const meeting of things.meetings) tracks.set(meeting.id, Object.keys(meeting.tracks));
  return tracks;
}
