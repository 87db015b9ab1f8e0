import { assessmentsInOrder } from './assessment-list.ts';
import type { Assessment } from './assessment.ts';
import type { Position } from './position.ts';
import { correctionsOf, standingPosition, type Standing } from './standing.ts';
import type { SourcesById } from './statement-day.ts';

/**
 * Standing positions that their statement calls a red line, the newest first. What was said later
 * without one has given it up. Unsorted positions stand each for itself.
 * @param positions of a whole negotiation
 */
export function declaredRedLines(
  positions: readonly Position[],
  sources: SourcesById,
): readonly Standing[] {
  const corrections = correctionsOf(positions);
  const cells = new Map<string, Position[]>();
  for (const position of positions) {
    const key = position.issueId ? `${position.issueId}_${position.partyId}` : position.id;
    const cell = cells.get(key);
    if (cell) cell.push(position);
    else cells.set(key, [position]);
  }
  return Array.from(cells.values(), (cell) => standingPosition(cell, { sources, corrections }))
    .filter((standing) => standing !== null)
    .filter(({ position }) => position.firmness === 'red-line')
    .toSorted((a, b) => (a.day === b.day ? byId(a, b) : a.day < b.day ? 1 : -1));
}

/** Red lines that nobody declared: the analyst's own reading. Never listed with the declared ones. */
export function inferredRedLines(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessmentsInOrder(assessments.filter(({ kind }) => kind === 'inferred-red-line'));
}

function byId(a: Standing, b: Standing): number {
  return a.position.id < b.position.id ? 1 : -1;
}
