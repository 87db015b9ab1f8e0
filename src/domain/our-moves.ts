import { ballInCourt, isOurMove, type OwnersMove } from './ball-in-court.ts';
import type { Meeting } from './meeting.ts';
import type { Negotiation } from './negotiation.ts';
import type { NextStep } from './next-step.ts';
import type { Person } from './person.ts';
import { stepsOfTracks } from './today.ts';
import type { Track } from './track.ts';

interface Rows {
  readonly tracks: readonly Track[];
  readonly meetings: readonly Meeting[];
  readonly steps: readonly NextStep[];
  readonly persons: readonly Person[];
  readonly today: string;
}

/** The moves that are our side's, in negotiations that name one. */
export function ourMoves(folders: readonly Negotiation[], rows: Rows): readonly OwnersMove[] {
  const live = new Set<string>(rows.tracks.filter((t) => !t.archived).map((t) => t.id));
  const steps = stepsOfTracks(rows.steps, live);
  const context = { today: rows.today, steps: byId(rows.steps), meetings: byId(rows.meetings) };
  const persons = byId(rows.persons);
  return folders.flatMap((folder) => {
    if (folder.ourPartyId === null) return [];
    const own = steps.filter((step) => step.negotiationId === folder.id);
    const { blocking, open } = ballInCourt(own, context);
    return [...blocking, ...open].flatMap((move) =>
      move.kind === 'step' && isOurMove(folder, [move], persons, rows.today) ? [move] : [],
    );
  });
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
