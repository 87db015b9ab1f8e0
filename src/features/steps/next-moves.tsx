import type { Move } from '#domain/ball-in-court.ts';
import { MoveText } from '#nouns/move-text.tsx';
import { Plural, Trans } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import { Tag } from '#ui/badge.tsx';
import styles from './steps-panel.module.css';

/** So many moves are named; the rest stands in the list below. */
const most = 5;

/** Whose move it is: first what other steps wait for, then what else can be done now. */
export function NextMoves({ book }: { readonly book: StepBook }) {
  const { blocking, open } = book.court;
  const moves: readonly Move[] = [...blocking, ...open];
  const rest = moves.length - most;
  if (moves.length === 0) return null;
  return (
    <ul className={styles.moves}>
      {moves.slice(0, most).map((move, index) => (
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
      {rest > 0 && (
        <li className={styles.more}>
          <Plural value={rest} one="and # more" other="and # more" />
        </li>
      )}
    </ul>
  );
}
