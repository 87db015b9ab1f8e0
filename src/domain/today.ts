import type { Change } from './change.ts';
import { dayAt, isExactDay, isOpen } from './date.ts';
import { dayAfter, type Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { IssueId, PositionId } from './id.ts';
import type { Meeting } from './meeting.ts';
import type { NextStep } from './next-step.ts';
import { isPendingMeeting } from './next-meeting.ts';
import { stepState } from './step-state.ts';
import type { Track } from './track.ts';

/** How many days ahead meetings are shown, and how many days back positions. */
const daysAhead = 14;
const daysBack = 14;

export interface Today {
  /** Exact days only, soonest first. */
  readonly underWay: readonly Meeting[];
  readonly coming: readonly Meeting[];
  /** By real dates only, longest overdue first. */
  readonly overdue: readonly NextStep[];
  readonly ready: readonly NextStep[];
  /** Waiting, and without a day on which they could be late. */
  readonly undatedSteps: readonly NextStep[];
  readonly undatedMeetings: readonly Meeting[];
}

/** What matters on a day, across negotiations. Rows of tracks that are archived or gone are left out. */
export function todayOf(
  rows: {
    readonly tracks: readonly Track[];
    readonly meetings: readonly Meeting[];
    readonly steps: readonly NextStep[];
  },
  today: Day,
): Today {
  const live = new Set<string>(rows.tracks.filter((t) => !t.archived).map((t) => t.id));
  const steps = stepsOfTracks(rows.steps, live);
  const meetings = rows.meetings.filter((meeting) => isOfTracks(meeting, live));
  const context = { today, steps: byId(rows.steps), meetings: byId(rows.meetings) };
  const views = steps.map((step) => ({ step, view: stepState(step, context) }));
  const expected = meetings.filter((meeting) => meeting.status !== 'cancelled');
  const last = dayAfter(today, daysAhead);
  const coming = expected.filter(({ date }) => {
    const days = daysOf(date);
    return days !== null && days.from > today && days.from <= last;
  });
  const underWay = expected.filter((meeting) => isUnderWay(meeting, today));
  return {
    underWay: soonestFirst(underWay, ({ date }) => date),
    coming: soonestFirst(coming, ({ date }) => date),
    overdue: soonestFirst(
      views.flatMap(({ step, view }) => (view.isOverdue ? [step] : [])),
      ({ due }) => due,
    ),
    ready: soonestFirst(
      views.flatMap(({ step, view }) => (view.state === 'ready' ? [step] : [])),
      ({ due }) => due,
    ),
    undatedSteps: views.flatMap(({ step, view }) =>
      view.state === 'waiting' && isOpen(step.due) ? [step] : [],
    ),
    undatedMeetings: meetings.filter((each) => isPendingMeeting(each) && isOpen(each.date)),
  };
}

/** On one of its days, which must be exact; called off or not. */
export function isUnderWay({ date }: Pick<Meeting, 'date'>, today: Day): boolean {
  const days = daysOf(date);
  return days !== null && days.from <= today && today <= days.to;
}

/** Steps of these tracks, and those of no track. */
export function stepsOfTracks(
  steps: readonly NextStep[],
  live: ReadonlySet<string>,
): readonly NextStep[] {
  return steps.filter(({ trackId }) => trackId === null || live.has(trackId));
}

export interface LoggedLately {
  readonly change: Change;
  readonly positionId: PositionId;
  /** Where it stands now, moved or not. Null: waits in Unsorted. */
  readonly issueId: IssueId | null;
}

/** Positions logged or corrected in the last days, newest first. @param now epoch milliseconds */
export function loggedLately(
  changes: readonly Change[],
  isLive: (negotiationId: string) => boolean,
  now: number,
): readonly LoggedLately[] {
  const since = now - daysBack * 86_400_000;
  const places = latestPlaces(changes);
  return changes.flatMap((change) => {
    const isLog = change.verb === 'log' || change.verb === 'correct';
    const entry = change.entries.find(({ table }) => table === 'positions');
    if (!isLog || !entry || change.at < since || !isLive(change.negotiationId)) return [];
    return [{ change, positionId: entry.id, issueId: places.get(entry.id) ?? null }];
  });
}

/** Each position's issue after the last gesture that touched it. @param changes newest first */
function latestPlaces(changes: readonly Change[]): ReadonlyMap<PositionId, IssueId | null> {
  const places = new Map<PositionId, IssueId | null>();
  const entries = changes.flatMap((change) => change.entries);
  for (const { table, id, issueId } of entries) {
    if (table === 'positions' && !places.has(id)) places.set(id, issueId);
  }
  return places;
}

function isOfTracks(meeting: Meeting, live: ReadonlySet<string>): boolean {
  const tracks = Object.keys(meeting.tracks);
  return tracks.length === 0 || tracks.some((id) => live.has(id));
}

/** First and last day of a date that names days; a month or "early March" does not. */
function daysOf(date: FuzzyDate): { readonly from: Day; readonly to: Day } | null {
  if (date.edtf === null) return null;
  if (isExactDay(date)) return { from: date.edtf, to: date.edtf };
  const [from = '', to = ''] = date.edtf.split('/');
  const isInterval = [from, to].every((end) => isExactDay({ words: '', edtf: end }));
  return isInterval && from <= to ? { from, to } : null;
}

/** As `compareDates` has it, with each date read once. */
function soonestFirst<R>(rows: readonly R[], dateOf: (row: R) => FuzzyDate): readonly R[] {
  return rows
    .map((row) => ({ row, day: dayAt(dateOf(row)) ?? '\uffff' }))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map(({ row }) => row);
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
