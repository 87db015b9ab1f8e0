import type { Day } from './day.ts';
import type { PositionId } from './id.ts';
import { logTest, type LogContext, type LogEntry, type LogFilter } from './log-filter.ts';
import type { LogMark } from './log-mark.ts';
import { arrangeLog, type LogGroups, type LogLine, type LogView } from './log-view.ts';
import { sortInPieces } from './sort-in-pieces.ts';
import { correctionsOf } from './standing.ts';
import { byCountedDay, countedDay, type DayBasis, type SourcesById } from './statement-day.ts';

/** A position of a long log, at the day that it counts at. */
export interface DatedMark {
  readonly position: LogMark;
  readonly day: Day;
  readonly basis: DayBasis;
  readonly correctedBy: null;
}

/** Newest first by the day that each counts at. Pauses where it yields. */
export function* datedMarks(
  marks: readonly LogMark[],
  sources: SourcesById,
): Generator<void, readonly DatedMark[]> {
  const dated: DatedMark[] = [];
  for (const position of marks) {
    dated.push({ position, ...countedDay(position, sources), correctedBy: null });
    if (dated.length % atOnce === 0) yield;
  }
  return yield* sortInPieces(dated, byCountedDay);
}

export interface LongLog {
  readonly lines: readonly LogLine<LogMark>[];
  /** How many the filters let through. */
  readonly found: number;
  /** How many there are without filters. */
  readonly count: number;
}

export interface LogQuestion {
  readonly filter: LogFilter;
  readonly view: Pick<LogView, 'order' | 'grouping'>;
  /** By id, what is there. */
  readonly context: Required<LogContext> & LogGroups;
}

/**
 * What `filterLog` and `arrangedLog` give of all whose party and issue are there, of marks in place of positions and with
 * pauses where it yields.
 * @param dated as `datedMarks` gives them
 */
export function* longLog(
  dated: readonly DatedMark[],
  { filter, view, context }: LogQuestion,
): Generator<void, LongLog> {
  const { parties, issues } = context;
  const passes = logTest(filter, context);
  const correcting: LogMark[] = [];
  const entries: LogEntry<LogMark>[] = [];
  let count = 0;
  for (const [at, entry] of dated.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const { position, day } = entry;
    if (!parties.has(position.partyId)) continue;
    if (position.issueId !== null && !issues.has(position.issueId)) continue;
    count += 1;
    if (position.corrects !== null) correcting.push(position);
    if (passes(position, day)) entries.push(entry);
  }
  const marked = yield* withCorrections(entries, correctionsOf(correcting));
  const lines = yield* arrangeLog(marked, view, context);
  return { lines, found: entries.length, count };
}

function* withCorrections(
  entries: LogEntry<LogMark>[],
  corrections: ReadonlyMap<PositionId, PositionId>,
): Generator<void, LogEntry<LogMark>[]> {
  if (corrections.size === 0) return entries;
  for (const [at, entry] of entries.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    const correctedBy = corrections.get(entry.position.id);
    if (correctedBy !== undefined) entries[at] = { ...entry, correctedBy };
  }
  return entries;
}

/** Positions between two moments in which the work can pause. */
const atOnce = 1000;
