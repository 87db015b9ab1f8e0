import { foldText } from '#domain/fold-text.ts';
import type { Position } from '#domain/position.ts';

/** How many say it: the search of an engine that has none of its own. */
export function countFolded(rows: Iterable<Pick<Position, 'statement'>>, word: string): number {
  const folded = foldText(word);
  let count = 0;
  for (const { statement } of rows) if (foldText(statement).includes(folded)) count += 1;
  return count;
}
