import { ballInCourt, isOurMove } from '#domain/ball-in-court.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { byId } from '#nouns/by-id.ts';
import { MoveText } from '#nouns/move-text.tsx';
import { useToday } from '#nouns/use-today.ts';
import { useRows } from '#state/read.ts';
import { Tag } from '#ui/badge.tsx';
import { Trans } from '@lingui/react/macro';
import type { TrackFacts } from './track-facts.ts';

interface TrackMovesProps {
  readonly negotiation: Negotiation;
  readonly track: Track;
  readonly facts: TrackFacts;
}

/** Whose move it is in one track: what other steps wait for, else what can be done at once. */
export function TrackMoves({ negotiation, track, facts }: TrackMovesProps) {
  const today = useToday();
  const parties = byId(useRows('parties', negotiation.id));
  const persons = byId(useRows('persons', negotiation.id));
  const own = facts.stepsOf.get(track.id) ?? [];
  const context = { today, steps: facts.steps, meetings: facts.meetings };
  const { blocking, open } = ballInCourt(own, context);
  const moves = blocking.length > 0 ? blocking : open;
  if (moves.length === 0) return null;
  return (
    <div>
      <dt>
        <Trans>Move</Trans>
      </dt>
      <dd>
        {moves.slice(0, 2).map((move, index) => (
          <p key={move.kind === 'step' ? move.step.id : `nobody ${index}`}>
            <MoveText move={move} parties={parties} persons={persons} />{' '}
            {isOurMove(negotiation, [move], persons, today) && (
              <Tag tone="accent">
                <Trans>our move</Trans>
              </Tag>
            )}
          </p>
        ))}
      </dd>
    </div>
  );
}
