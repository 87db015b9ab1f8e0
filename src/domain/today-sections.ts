import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import type { Negotiation } from './negotiation.ts';
import type { NextStep } from './next-step.ts';
import { ourMoves } from './our-moves.ts';
import type { Person } from './person.ts';
import { todayOf } from './today.ts';
import type { Track } from './track.ts';

/** All that Today follows from: live rows of the live negotiations that are not archived. */
export interface TodayRows {
  /** In the user's order. */
  readonly folders: readonly Negotiation[];
  readonly tracks: readonly Track[];
  readonly meetings: readonly Meeting[];
  readonly steps: readonly NextStep[];
  readonly persons: readonly Person[];
}

/** The rows of a section, or the first of them, and how many there are. */
export interface Part<R> {
  readonly rows: readonly R[];
  readonly count: number;
}

export interface TodaySections {
  /** Those under way first, then those of the next days. */
  readonly meetings: Part<Meeting>;
  readonly overdue: Part<NextStep>;
  readonly moves: Part<NextStep>;
  /** Without those that are our move. */
  readonly ready: Part<NextStep>;
  readonly undatedMeetings: Part<Meeting>;
  readonly undatedSteps: Part<NextStep>;
}

/** What Today shows, section by section. */
export function todaySections(rows: TodayRows, today: Day): TodaySections {
  const view = todayOf(rows, today);
  const moves = ourMoves(rows.folders, { ...rows, today }).map(({ step }) => step);
  const ours = new Set<string>(moves.map(({ id }) => id));
  return {
    meetings: whole([...view.underWay, ...view.coming]),
    overdue: whole(view.overdue),
    moves: whole(moves),
    ready: whole(view.ready.filter(({ id }) => !ours.has(id))),
    undatedMeetings: whole(view.undatedMeetings),
    undatedSteps: whole(view.undatedSteps),
  };
}

/** At most so many rows of each section; the counts stay. */
export function firstOfSections(sections: TodaySections, most: number): TodaySections {
  const first = <R>({ rows, count }: Part<R>): Part<R> => ({ rows: rows.slice(0, most), count });
  return {
    meetings: first(sections.meetings),
    overdue: first(sections.overdue),
    moves: first(sections.moves),
    ready: first(sections.ready),
    undatedMeetings: first(sections.undatedMeetings),
    undatedSteps: first(sections.undatedSteps),
  };
}

function whole<R>(rows: readonly R[]): Part<R> {
  return { rows, count: rows.length };
}
