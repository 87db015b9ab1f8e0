import type { Move } from '#domain/ball-in-court.ts';
import { MoveText } from '#nouns/move-text.tsx';
import { Trans } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import { Tag } from '#ui/badge.tsx';
import styles from './steps-panel.module.css';

/** Whose move it is: first what other steps wait for; where nothing waits, what can be done now. */
export function NextMoves({ book }: { readonly book: StepBook }) {
  const { blocking, open } = book.court;
  const moves: readonly Move[] = blocking.length > 0 ? blocking : open;
  if (moves.length === 0) return null;
  return (
    <ul className={styles.moves}>
      {moves.map((move, index) => (
        <li key={move.kind === 'step' ? move.step.id : `nobody ${index}`}>
          <Trans>
            Next move: <MoveText move={move} parties={book.parties} persons={book.persons} />
          </Trans>
          {move.kind === 'step' && book.ours.has(move.step.id) && (
            <>
              {' '}
              <Tag tone="accent">
                <Trans>our move</Trans>
              </Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
