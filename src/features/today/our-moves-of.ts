import { ballInCourt, isOurMove, type OwnersMove } from '#domain/ball-in-court.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { Person } from '#domain/person.ts';
import { stepsOfTracks } from '#domain/today.ts';
import type { Track } from '#domain/track.ts';
import { byId } from '#nouns/by-id.ts';

interface Rows {
  readonly tracks: readonly Track[];
  readonly meetings: readonly Meeting[];
  readonly steps: readonly NextStep[];
  readonly persons: ReadonlyMap<string, Person>;
  readonly today: string;
}

/** The moves that are our side's, in negotiations that name one. */
export function ourMoves(folders: readonly Negotiation[], rows: Rows): readonly OwnersMove[] {
  const live = new Set<string>(rows.tracks.filter((t) => !t.archived).map((t) => t.id));
  const steps = stepsOfTracks(rows.steps, live);
  const context = { today: rows.today, steps: byId(rows.steps), meetings: byId(rows.meetings) };
  return folders.flatMap((folder) => {
    if (folder.ourPartyId === null) return [];
    const own = steps.filter((step) => step.negotiationId === folder.id);
    const { blocking, open } = ballInCourt(own, context);
    return [...blocking, ...open].flatMap((move) =>
      move.kind === 'step' && isOurMove(folder, [move], rows.persons, rows.today) ? [move] : [],
    );
  });
}
