import { openByTrack, type Issue } from '#domain/issue.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { NextStep } from '#domain/next-step.ts';
import { byId } from '#nouns/by-id.ts';

/** What the rows of tracks tell of, sorted once for all of them: there may be hundreds, and 20,000 steps. */
export interface TrackFacts {
  readonly openIssues: ReadonlyMap<string, number>;
  readonly stepsOf: ReadonlyMap<string, readonly NextStep[]>;
  readonly meetingsOf: ReadonlyMap<string, readonly Meeting[]>;
  /** Of the whole negotiation. */
  readonly steps: ReadonlyMap<string, NextStep>;
  readonly meetings: ReadonlyMap<string, Meeting>;
}

interface Things {
  readonly issues: readonly Issue[];
  readonly steps: readonly NextStep[];
  readonly meetings: readonly Meeting[];
}

export function trackFacts({ issues, steps, meetings }: Things): TrackFacts {
  return {
    openIssues: openByTrack(issues),
    stepsOf: spread(steps, ({ trackId }) => (trackId === null ? [] : [trackId])),
    meetingsOf: spread(meetings, ({ tracks }) => Object.keys(tracks)),
    steps: byId(steps),
    meetings: byId(meetings),
  };
}

function spread<Item>(
  items: readonly Item[],
  tracksOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const track of tracksOf(item)) {
      const list = found.get(track);
      if (list) list.push(item);
      else found.set(track, [item]);
    }
  return found;
}
