import { ballInCourt, isOurMove, type BallInCourt } from '#domain/ball-in-court.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Source } from '#domain/source.ts';
import type { StepContext } from '#domain/step-state.ts';
import type { Track } from '#domain/track.ts';
import { byId } from '#nouns/by-id.ts';
import { useToday } from '#nouns/use-today.ts';
import { useRows, warmRows } from '#state/read.ts';

/** What of a negotiation its next steps speak of, and what follows from it. */
export interface StepBook {
  readonly negotiation: Negotiation;
  /** The track in whose view they are shown, if one. */
  readonly track: Track | undefined;
  readonly parties: ReadonlyMap<string, Party>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** All steps of the negotiation; `shown` those of the track only. */
  readonly steps: ReadonlyMap<string, NextStep>;
  readonly shown: readonly NextStep[];
  readonly context: StepContext;
  readonly court: BallInCourt;
  /** Steps that our own side can do now: step ids. */
  readonly ours: ReadonlySet<string>;
}

export function useStepBook(negotiation: Negotiation, track: Track | undefined): StepBook {
  const { id } = negotiation;
  warmRows(spokenOf, id);
  const today = useToday();
  const rows = useRows('steps', id);
  const meetings = byId(useRows('meetings', id));
  const persons = byId(useRows('persons', id));
  const steps = byId(rows);
  const shown = rows.filter((step) => track === undefined || step.trackId === track.id);
  const context = { today, steps, meetings };
  const court = ballInCourt(shown, context);
  const ours = [...court.blocking, ...court.open].flatMap((move) =>
    move.kind === 'step' && isOurMove(negotiation, [move], persons, today) ? [move.step.id] : [],
  );
  return {
    negotiation,
    track,
    parties: byId(useRows('parties', id)),
    persons,
    tracks: byId(useRows('tracks', id)),
    sources: byId(useRows('sources', id)),
    meetings,
    steps,
    shown,
    context,
    court,
    ours: new Set(ours),
  };
}

const spokenOf = ['steps', 'meetings', 'persons', 'parties', 'tracks', 'sources'] as const;
