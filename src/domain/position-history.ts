import type { Book } from './book.ts';
import { finished } from './pieces.ts';
import type { Position } from './position.ts';
import type { ChangeLog } from './row-at.ts';

/** What is the same of a negotiation's positions at whatever moment they are looked at. */
export interface PositionHistory {
  /** That the log never changes, nor any that they correct or that corrects them. */
  readonly steady: readonly Position[];
  /** All others, as they are now. */
  readonly loose: readonly Position[];
  /** Their places in the book. */
  readonly steadyAt: readonly number[];
  readonly looseAt: readonly number[];
  /** Places in `steady`. */
  readonly byIssue: ReadonlyMap<string | null, readonly number[]>;
  /** Issues of the steady ones. */
  readonly byTrack: ReadonlyMap<string | null, ReadonlySet<string | null>>;
  /** By id the place in `steady`; or, counted backwards from -1 on, that in `loose`. */
  readonly places: ReadonlyMap<string, number>;
}

/** Worked out once for each reading of a negotiation. */
export function positionHistory(book: Book, log: ChangeLog): PositionHistory {
  return finished(historyInPieces(book, log));
}

/** The same with rests, in which a page may answer. */
export function* historyInPieces(
  { positions }: Book,
  log: ChangeLog,
): Generator<void, PositionHistory> {
  const before = known.get(positions);
  if (before?.log === log) return before.history;
  const history = yield* historyOf(positions, log);
  known.set(positions, { log, history });
  return history;
}

const known = new WeakMap<readonly Position[], { log: ChangeLog; history: PositionHistory }>();

/** Positions between two rests. */
const atOnce = 2000;

function* historyOf(
  positions: readonly Position[],
  log: ChangeLog,
): Generator<void, PositionHistory> {
  const changing = yield* changingIds(positions, log);
  const steadyAt: number[] = [];
  const looseAt: number[] = [];
  for (const [at, { id }] of positions.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    (changing.has(id) ? looseAt : steadyAt).push(at);
  }
  const isSteady = looseAt.length === 0;
  const steady = isSteady ? positions : steadyAt.map((at) => positions[at] as Position);
  const loose = looseAt.map((at) => positions[at] as Position);
  const byIssue = new Map<string | null, number[]>();
  const byTrack = new Map<string | null, Set<string | null>>();
  for (const [at, { issueId, trackId }] of steady.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const places = byIssue.get(issueId);
    if (places) places.push(at);
    else byIssue.set(issueId, [at]);
    const issues = byTrack.get(trackId);
    if (issues) issues.add(issueId);
    else byTrack.set(trackId, new Set([issueId]));
  }
  const places = new Map<string, number>();
  for (const [at, { id }] of steady.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    places.set(id, at);
  }
  for (const [at, { id }] of loose.entries()) places.set(id, -1 - at);
  return { steady, loose, steadyAt, looseAt, byIssue, byTrack, places };
}

/** The changed ones, and all that corrections tie to them, then or now. */
function* changingIds(
  positions: readonly Position[],
  log: ChangeLog,
): Generator<void, ReadonlySet<string>> {
  const changing = new Set<string>();
  if (log.size === 0) return changing;
  const tied = new Map<string, string[]>();
  const tie = (one: string, other: unknown) => {
    if (typeof other !== 'string' || other === one) return;
    tied.set(one, [...(tied.get(one) ?? []), other]);
    tied.set(other, [...(tied.get(other) ?? []), one]);
  };
  for (const [at, { id, corrects }] of positions.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    tie(id, corrects);
    const changes = log.get(id);
    if (changes === undefined) continue;
    changing.add(id);
    for (const { before } of changes) tie(id, before['corrects']);
  }
  // A set is walked to its end, what is added on the way included.
  for (const id of changing) for (const other of tied.get(id) ?? []) changing.add(other);
  return changing;
}
