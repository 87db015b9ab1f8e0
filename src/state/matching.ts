import { positionsInTurn, type IssuePositions } from '#data/reads/positions.ts';
import type { IssueId, NegotiationId, TrackId } from '#domain/id.ts';
import type { Position } from '#domain/position.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { useThen, type Then } from './as-of.ts';
import { issuesInTurn } from './book-reads.ts';
import { useRecentChanges } from './read.ts';

export interface Matching {
  readonly ids: ReadonlySet<string>;
  /** All issues were looked through; else more may come. */
  readonly isDone: boolean;
}

interface Question {
  readonly negotiationId: NegotiationId;
  readonly trackId: TrackId;
  readonly issueIds: readonly IssueId[];
  /** Names what is asked: looked at anew, it is the same question as long as this is the same. */
  readonly about: string;
  readonly passes: (issueId: IssueId, positions: readonly Position[]) => boolean;
}

/**
 * Which issues of a long track pass, as their positions tell. They are looked through in order and some at a
 * time, so that the first are there at once, the page answers in between, and none of the positions is kept.
 * After a write, in any tab, they are looked through again; what was found before stays meanwhile.
 */
export function useMatchingIssues({
  negotiationId,
  trackId,
  issueIds,
  about,
  passes,
}: Question): Matching {
  const then = useThen();
  const news = useRecentChanges(negotiationId, 1)[0]?.id;
  const [found, setFound] = useState<Found>({ about: null, matching: nothing });
  const count = issueIds.length;
  const begin = useEffectEvent(
    (at: Start, tell: (matching: Matching) => void, signal: AbortSignal) => {
      const positions = at.past
        ? issuesInTurn(at.past.book, issueIds)
        : positionsInTurn(at.trackId, issueIds);
      return look({ positions, passes, tell, signal });
    },
  );
  // What is asked decides, not which objects it is asked with: they are made anew in every render.
  useEffect(() => {
    const stop = new AbortController();
    const tell = (matching: Matching) => {
      if (stop.signal.aborted) return;
      setFound((before) => {
        const isAnew = before.about === about && before.matching.isDone;
        return isAnew && !matching.isDone ? before : { about, matching, news };
      });
    };
    begin({ trackId, count, past: then, news }, tell, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) setFound({ about, matching: nothing, error });
    });
    return () => stop.abort();
  }, [trackId, count, about, then, news]);
  if (found.error !== undefined) throw found.error;
  return found.about === about ? found.matching : nothing;
}

/** What begins looking anew. */
interface Start {
  readonly trackId: TrackId;
  readonly count: number;
  readonly past: Then | null;
  readonly news: string | undefined;
}

interface Found {
  readonly about: string | null;
  readonly matching: Matching;
  /** The latest gesture that it can know of. */
  readonly news?: string | undefined;
  readonly error?: unknown;
}

const nothing: Matching = { ids: new Set(), isDone: false };

/** Milliseconds between two times that the table is told what was found so far. */
const between = 120;

interface Looking {
  readonly positions: AsyncIterable<readonly IssuePositions[]>;
  readonly passes: Question['passes'];
  readonly tell: (matching: Matching) => void;
  readonly signal: AbortSignal;
}

async function look({ positions, passes, tell, signal }: Looking): Promise<void> {
  const ids = new Set<string>();
  let told = performance.now();
  for await (const some of positions) {
    if (signal.aborted) return;
    for (const { id, positions: own } of some) if (id !== null && passes(id, own)) ids.add(id);
    if (performance.now() - told < between) continue;
    told = performance.now();
    tell({ ids: new Set(ids), isDone: false });
  }
  tell({ ids, isDone: true });
}
