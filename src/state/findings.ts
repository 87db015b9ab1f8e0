import { positionsInTurn, type IssuePositions } from '#data/reads/positions.ts';
import type { IssueId, NegotiationId, TrackId } from '#domain/id.ts';
import type { Position } from '#domain/position.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { useThen, type Then } from './as-of.ts';
import { issuesInTurn } from './book-reads.ts';
import { useRecentChanges } from './read.ts';

export interface Findings<Finding> {
  /** By issue. */
  readonly found: ReadonlyMap<string, Finding>;
  /** All issues were looked through; else more may come. */
  readonly isDone: boolean;
}

interface Question<Finding> {
  readonly negotiationId: NegotiationId;
  readonly trackId: TrackId;
  readonly issueIds: readonly IssueId[];
  /** Names what is asked: looked at anew, it is the same question as long as this is the same. */
  readonly about: string;
  /** What `of` rests on beside the positions: they are looked through anew when one of these is another. */
  readonly from: readonly unknown[];
  /** What there is to find of an issue; undefined: nothing. */
  readonly of: (issueId: IssueId, positions: readonly Position[]) => Finding | undefined;
}

/**
 * What the positions of a long track tell of its issues. They are looked through in order and some at a time,
 * so that the first are there at once, the page answers in between, and none of the positions is kept.
 * After a write, in any tab, they are looked through again; what was found before stays meanwhile.
 */
export function useFindings<Finding>({
  negotiationId,
  trackId,
  issueIds,
  about,
  from,
  of,
}: Question<Finding>): Findings<Finding> {
  const then = useThen();
  const news = useRecentChanges(negotiationId, 1)[0]?.id;
  const [found, setFound] = useState<Found<Finding>>({ about: null, findings: nothing });
  const count = issueIds.length;
  const [grounds, setGrounds] = useState(from);
  if (from.some((each, at) => each !== grounds[at])) setGrounds(from);
  const begin = useEffectEvent(
    (at: Start, tell: (findings: Findings<Finding>) => void, signal: AbortSignal) => {
      const positions = at.past
        ? issuesInTurn(at.past.book, issueIds)
        : positionsInTurn(at.trackId, issueIds);
      return look({ positions, of, tell, signal });
    },
  );
  // What is asked decides, not which objects it is asked with: they are made anew in every render.
  useEffect(() => {
    const stop = new AbortController();
    const tell = (findings: Findings<Finding>) => {
      if (stop.signal.aborted) return;
      setFound((before) => {
        const isAnew = before.about === about && before.findings.isDone;
        return isAnew && !findings.isDone ? before : { about, findings, news };
      });
    };
    begin({ trackId, count, past: then, news, grounds }, tell, stop.signal).catch(
      (error: unknown) => {
        if (!stop.signal.aborted) setFound({ about, findings: nothing, error });
      },
    );
    return () => stop.abort();
  }, [trackId, count, about, then, news, grounds]);
  if (found.error !== undefined) throw found.error;
  return found.about === about ? found.findings : nothing;
}

/** What begins looking anew. */
interface Start {
  readonly trackId: TrackId;
  readonly count: number;
  readonly past: Then | null;
  readonly news: string | undefined;
  readonly grounds: readonly unknown[];
}

interface Found<Finding> {
  readonly about: string | null;
  readonly findings: Findings<Finding>;
  /** The latest gesture that it can know of. */
  readonly news?: string | undefined;
  readonly error?: unknown;
}

const nothing: Findings<never> = { found: new Map<string, never>(), isDone: false };

/** Milliseconds between two times that the table is told what was found so far. */
const between = 120;

interface Looking<Finding> {
  readonly positions: AsyncIterable<readonly IssuePositions[]>;
  readonly of: Question<Finding>['of'];
  readonly tell: (findings: Findings<Finding>) => void;
  readonly signal: AbortSignal;
}

async function look<Finding>({ positions, of, tell, signal }: Looking<Finding>): Promise<void> {
  const found = new Map<string, Finding>();
  let told = performance.now();
  for await (const some of positions) {
    if (signal.aborted) return;
    for (const { id, positions: own } of some) {
      const finding = id === null ? undefined : of(id, own);
      if (id !== null && finding !== undefined) found.set(id, finding);
    }
    if (performance.now() - told < between) continue;
    told = performance.now();
    tell({ found: new Map(found), isDone: false });
  }
  tell({ found, isDone: true });
}
