import type { Moment } from './as-of.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { positionHistory, type PositionHistory } from './position-history.ts';
import type { Position } from './position.ts';
import { rowAt, type ChangeLog } from './row-at.ts';
import type { Source } from './source.ts';
import { statedPositions } from './stated-positions.ts';

/**
 * The positions that were on record at a moment. They are worked out where they are asked for, issue by
 * issue, since a moment may move many times in a second over hundreds of thousands of them.
 */
export interface PositionsThen {
  /** In the order of the book. */
  readonly all: () => readonly Position[];
  readonly ofIssue: (issueId: string | null) => readonly Position[];
  /** Those that ever had a position of that track, and may have one now. */
  readonly issuesOfTrack: (trackId: string) => readonly (string | null)[];
  readonly has: (id: string) => boolean;
  /** Whether one of them mentions that id; by date logged nobody asks. */
  readonly names: (id: string) => boolean;
}

/** @param sources as of the moment */
export function positionsThen(
  book: Book,
  { moment, log, sources }: { moment: Moment; log: ChangeLog; sources: readonly Source[] },
): PositionsThen {
  const history = positionHistory(book, log);
  const { steady, loose } = history;
  const rewound = loose.map((position) => rowAt(position, moment.until, log.get(position.id)));
  const isStated = moment.by === 'stated';
  const stated = isStated ? statedPositions(steady, sources) : null;
  const looseStated = isStated ? statedPositions(rewound, sources) : null;
  const [days, looseDays] = [stated?.days, looseStated?.days];
  const isKnown = (position: Position, day: Day | undefined) =>
    isStated ? (day ?? '') <= moment.day : position.loggedAt < moment.until;
  const isSteadyKnown = (position: Position, at: number) => isKnown(position, days?.[at]);
  const shown: number[] = [];
  for (const [at, position] of rewound.entries())
    if (isKnown(position, looseDays?.[at])) shown.push(at);

  const ofIssue = (issueId: string | null) => {
    const places = history.byIssue.get(issueId) ?? [];
    const found = places.filter((at) => isSteadyKnown(steady[at] as Position, at));
    const moved = shown.filter((at) => rewound[at]?.issueId === issueId);
    return inOrder(history, found, { rewound, moved });
  };
  const places = () => Array.from(steady.keys());
  let all: readonly Position[] | undefined;
  return {
    all: () =>
      (all ??= inOrder(
        history,
        places().filter((at) => isSteadyKnown(steady[at] as Position, at)),
        { rewound, moved: shown },
      )),
    ofIssue,
    issuesOfTrack: (trackId) => {
      const issues = new Set(history.byTrack.get(trackId));
      for (const at of shown) {
        const position = rewound[at];
        if (position?.trackId === trackId) issues.add(position.issueId);
      }
      return [...issues];
    },
    has: (id) => {
      const at = history.places.get(id);
      if (at === undefined) return false;
      return at < 0
        ? isKnown(rewound[-1 - at] as Position, looseDays?.[-1 - at])
        : isSteadyKnown(steady[at] as Position, at);
    },
    names: (id) =>
      [stated, looseStated].some((each) => {
        const day = each?.named.get(id);
        return day !== undefined && day <= moment.day;
      }),
  };
}

/** Those of both kinds, as they stand in the book. */
function inOrder(
  { steady, steadyAt, looseAt }: PositionHistory,
  found: readonly number[],
  { rewound, moved }: { readonly rewound: readonly Position[]; readonly moved: readonly number[] },
): readonly Position[] {
  if (moved.length === 0) return found.map((at) => steady[at] as Position);
  const places = [
    ...found.map((at) => ({ position: steady[at] as Position, at: steadyAt[at] ?? at })),
    ...moved.map((at) => ({ position: rewound[at] as Position, at: looseAt[at] ?? at })),
  ];
  return places.toSorted((a, b) => a.at - b.at).map(({ position }) => position);
}
