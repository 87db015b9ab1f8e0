import { dayAt } from './date.ts';
import type { Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { idsIn } from './named-ids.ts';
import type { Position } from './position.ts';
import { finished } from './pieces.ts';
import type { Source } from './source.ts';
import { correctionsOf } from './standing.ts';
import { statementDay } from './statement-day.ts';

interface Stated {
  readonly sources: readonly Source[];
  /** Place by place, the day from which each position is on record. */
  readonly days: readonly Day[];
  /** The ids that positions mention, and the first day on which one of them is on record. */
  readonly named: ReadonlyMap<string, Day>;
}

/** Positions between two rests. */
const atOnce = 4000;

const known = new WeakMap<readonly Position[], Stated>();

/**
 * By the date stated, from which day each position counts. Of a statement that was corrected the right date
 * decides: the wrong version is not said earlier. No day asks for it anew, since a date may move many times
 * in a second.
 */
export function statedPositions(
  positions: readonly Position[],
  sources: readonly Source[],
): Stated {
  return finished(stateInPieces(positions, sources));
}

/** The same with rests, in which a page may answer. */
export function* stateInPieces(
  positions: readonly Position[],
  sources: readonly Source[],
): Generator<void, Stated> {
  const before = known.get(positions);
  if (before && isSameDays(before.sources, sources)) return before;
  const days = yield* daysOf(positions, sources);
  const named = new Map<string, Day>();
  for (const [at, position] of positions.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const day = days[at] ?? '';
    if (position.deleted) continue;
    for (const id of idsIn(position)) if (day < (named.get(id) ?? '\uFFFF')) named.set(id, day);
  }
  const stated = { sources, days, named };
  known.set(positions, stated);
  return stated;
}

/** Nothing else of a source decides on which day a position counts. */
function isSameDays(before: readonly Source[], now: readonly Source[]): boolean {
  if (before === now) return true;
  return (
    before.length === now.length &&
    now.every(({ id, published }, at) => {
      const other = before[at];
      return other?.id === id && other.published.edtf === published.edtf;
    })
  );
}

function* daysOf(
  positions: readonly Position[],
  sources: readonly Source[],
): Generator<void, readonly Day[]> {
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const dayOf = (position: Position) => statementDay(position, sourcesById).day;
  const corrections = correctionsOf(positions);
  yield;
  const correcting = positions.filter(({ corrects }) => corrects !== null);
  const byId = new Map(correcting.map((position) => [position.id, position]));
  const days: Day[] = [];
  for (const [at, position] of positions.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const own = dayOf(position);
    if (corrections.has(position.id)) {
      const right = dayOf(lastOf(position, corrections, byId));
      days.push(own > right ? own : right);
    } else days.push(own);
  }
  return days;
}

/** What a position was corrected to in the end. */
function lastOf(
  position: Position,
  corrections: ReturnType<typeof correctionsOf>,
  byId: ReadonlyMap<string, Position>,
): Position {
  const seen = new Set<string>();
  for (let each = position; ;) {
    const next = byId.get(corrections.get(each.id) ?? '');
    if (!next || seen.has(next.id)) return each;
    seen.add(next.id);
    each = next;
  }
}

const daysOfDates = new WeakMap<FuzzyDate, Day | null>();

/** Rows are read anew at each step of a moving date, their dates are the same objects. */
export function dayOfDate(date: FuzzyDate): Day | null {
  const before = daysOfDates.get(date);
  if (before !== undefined) return before;
  const day = dayAt(date);
  daysOfDates.set(date, day);
  return day;
}
