import type { Day } from '#domain/day.ts';
import { firstOfSections, todaySections, type TodaySections } from '#domain/today-sections.ts';
import type { TodayRows } from '#domain/today-sections.ts';
import { database } from '#data/database.ts';
import { firstOfToday, stillHolds, todayKey, todayRules } from '#data/today-record.ts';
import type { KeptSections, TodayRecord } from '#data/today-record.ts';
import { negotiations, rowsEverywhere } from './rows.ts';

export interface TodayShown {
  readonly id: 'today';
  /** Equal as long as nothing that is shown changed. */
  readonly version: string;
  readonly sections: TodaySections;
}

/** The first rows of each section, and how many there are: as kept on this device where that still holds. */
export async function firstRowsOfToday(day: Day): Promise<TodayShown> {
  const kept = await keptToday(day);
  if (kept) return kept;
  const sections = firstOfSections(await wholeToday(day), firstOfToday);
  worked += 1;
  return { id: 'today', version: `worked out ${worked}`, sections };
}

let worked = 0;

/** All rows of each section, from every step and meeting. */
export async function wholeToday(day: Day): Promise<TodaySections> {
  return todaySections(await rowsOfToday(), day);
}

export async function rowsOfToday(): Promise<TodayRows> {
  const [all, tracks, meetings, steps, persons] = await Promise.all([
    negotiations(),
    rowsEverywhere('tracks'),
    rowsEverywhere('meetings'),
    rowsEverywhere('steps'),
    rowsEverywhere('persons'),
  ]);
  return { folders: all.filter((each) => !each.archived), tracks, meetings, steps, persons };
}

/** The record that was found not to hold: it never will again, and need not be compared at every gesture. */
let outdated = '';

/** Null: nothing is kept for that day, or something was written since. */
export async function keptToday(day: Day): Promise<TodayShown | null> {
  const entry = await database.device.get(todayKey);
  const record = entry?.value as TodayRecord | undefined;
  const kept = record?.days[day];
  if (!record || !kept || record.id === outdated) return null;
  if (record.rules !== todayRules || record.build !== __BUILD_ID__) return null;
  const [holds, sections] = await Promise.all([
    stillHolds(record.ground, Date.now()),
    sectionsOf(kept),
  ]);
  if (!holds || !sections) outdated = record.id;
  return holds && sections ? { id: 'today', version: `${record.id} ${day}`, sections } : null;
}

async function sectionsOf(kept: KeptSections): Promise<TodaySections | null> {
  const idsIn = (...parts: readonly (keyof KeptSections)[]) =>
    Array.from(new Set(parts.flatMap((part) => kept[part].ids)));
  const [meetings, steps] = await Promise.all([
    database.meetings.bulkGet(idsIn('meetings', 'undatedMeetings')),
    database.steps.bulkGet(idsIn('overdue', 'moves', 'ready', 'undatedSteps')),
  ]);
  if ([...meetings, ...steps].some((row) => !row || row.deleted)) return null;
  const meetingsById = byId(meetings);
  const stepsById = byId(steps);
  const part = <R>(name: keyof KeptSections, rows: ReadonlyMap<string, R>) => ({
    rows: kept[name].ids.flatMap((id) => rows.get(id) ?? []),
    count: kept[name].count,
  });
  return {
    meetings: part('meetings', meetingsById),
    overdue: part('overdue', stepsById),
    moves: part('moves', stepsById),
    ready: part('ready', stepsById),
    undatedMeetings: part('undatedMeetings', meetingsById),
    undatedSteps: part('undatedSteps', stepsById),
  };
}

function byId<R extends { readonly id: string }>(
  rows: readonly (R | undefined)[],
): ReadonlyMap<string, R> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
