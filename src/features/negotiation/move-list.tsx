import { ballInCourt, isOurMove } from '#domain/ball-in-court.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { byId } from '#nouns/by-id.ts';
import { MoveText } from '#nouns/move-text.tsx';
import { useToday } from '#nouns/use-today.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { Tag } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import s from './negotiation-panel.module.css';

interface MoveListProps {
  readonly negotiation: Negotiation;
  readonly tracks: readonly Track[];
}

/** Drawn at first; the rest on demand, since at size there are thousands. */
const most = 30;

/** Whose move it is, over all tracks: what others wait for comes first. */
export function MoveList({ negotiation, tracks }: MoveListProps) {
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const { id } = negotiation;
  const live = new Set<string | null>([null, ...tracks.map((track) => track.id)]);
  const steps = useRows('steps', id).filter((step) => live.has(step.trackId));
  const meetings = byId(useRows('meetings', id));
  const parties = byId(useRows('parties', id));
  const persons = byId(useRows('persons', id));
  const { blocking, open } = ballInCourt(steps, { today, steps: byId(steps), meetings });
  const moves = [...blocking, ...open];
  const count = moves.length;
  if (count === 0) return null;
  const shown = isWhole ? moves : moves.slice(0, most);
  return (
    <section>
      <h2 className={s.heading}>
        <Trans>Whose move it is</Trans>
      </h2>
      <ul className={s.moves}>
        {shown.map((move, index) => (
          <li key={move.kind === 'step' ? move.step.id : `nobody ${index}`}>
            <p>
              <MoveText move={move} parties={parties} persons={persons} />{' '}
              {isOurMove(negotiation, [move], persons, today) && (
                <Tag tone="accent">
                  <Trans>our move</Trans>
                </Tag>
              )}
            </p>
            {move.waiting.map((step) => {
              const { title } = step;
              return (
                <p key={step.id} className={s.waiting}>
                  <Trans>
                    Waiting: <bdi>{title}</bdi>
                  </Trans>
                </p>
              );
            })}
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <Button variant="quiet" size="small" onClick={() => setWhole(true)}>
          <Trans>Show all {count}</Trans>
        </Button>
      )}
      <Link className={s.more} to={paths.negotiation(id, 'steps')}>
        <Trans>Next steps</Trans>
      </Link>
    </section>
  );
}
