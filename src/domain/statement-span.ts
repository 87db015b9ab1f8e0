import { dateBounds } from './date.ts';
import type { Position } from './position.ts';
import type { Span } from './span.ts';
import { statementDay, type SourcesById } from './statement-day.ts';

/** The days that a statement's date can mean; where it has none, the one day at which it counts. */
export function statementSpan(
  position: Pick<Position, 'date' | 'sourceId' | 'loggedAt'>,
  sources: SourcesById,
): Span {
  const bounds = dateBounds(position.date);
  if (bounds !== null) return bounds;
  const { day } = statementDay(position, sources);
  return { earliest: day, latest: day };
}
