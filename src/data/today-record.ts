import type { Day } from '#domain/day.ts';
import { isFarAhead, type Stamp } from '#domain/stamp.ts';
import type { TodaySections } from '#domain/today-sections.ts';
import { tablesOfToday } from '#domain/today-tables.ts';
import { database } from './database.ts';
import { rewrittenMarks } from './rewritten.ts';

/** Under which this device keeps what Today shows, so that a start need not read every step and meeting. */
export const todayKey = 'today';

/** Counted up whenever what Today shows follows from the rows by other rules. */
export const todayRules = 1;

/** Rows of each section that are drawn at first. */
export const firstOfToday = 30;

/** Worked out from the rows, and never a source: whoever changes one of them forgets it in the same transaction. */
export interface TodayRecord {
  /** Unlike any before. */
  readonly id: Stamp;
  readonly rules: number;
  readonly build: string;
  /** What was on the disk when it was worked out. */
  readonly ground: TodayGround;
  /** By the day on which it holds. */
  readonly days: Readonly<Record<Day, KeptSections>>;
}

export type KeptSections = {
  readonly [S in keyof TodaySections]: { readonly ids: readonly string[]; readonly count: number };
};

/** By which an earlier build, which does not forget the record, is found to have written meanwhile. */
export interface TodayGround {
  /** The latest gesture; blank: none. */
  readonly upTo: Stamp;
  readonly folders: readonly string[];
  /** See `rewrittenMarks`. */
  readonly marks: readonly (readonly [string, string])[];
}

export async function groundOfToday(db = database): Promise<TodayGround> {
  const [last, folders, marks] = await Promise.all([
    db.changes.orderBy('id').last(),
    db.negotiations.toCollection().primaryKeys(),
    rewrittenMarks(db.device),
  ]);
  return { upTo: last?.id ?? '', folders, marks: Array.from(marks) };
}

/** More gestures than this since are not looked through. */
const mostLater = 500;

/** Whether nothing was written since that Today could show. @param now epoch milliseconds */
export async function stillHolds(ground: TodayGround, now: number): Promise<boolean> {
  // What comes after a stamp of a clock far ahead does not sort after it.
  if (isFarAhead(ground.upTo, now)) return false;
  const [later, folders, marks] = await Promise.all([
    database.changes
      .where('id')
      .above(ground.upTo)
      .limit(mostLater + 1)
      .toArray(),
    database.negotiations.toCollection().primaryKeys(),
    rewrittenMarks(database.device),
  ]);
  if (later.length > mostLater) return false;
  if (folders.join() !== ground.folders.join()) return false;
  if (Array.from(marks).join() !== ground.marks.join()) return false;
  return later.every(
    ({ verb, entries }) =>
      !wholesale.has(verb) && entries.every(({ table }) => !tablesOfToday.has(table)),
  );
}

/** Gestures whose entries do not tell all that they wrote. */
const wholesale: ReadonlySet<string> = new Set([
  'import',
  'open-example',
  'merge',
  'purge',
  'restore-point',
]);
