import type { Position } from './position.ts';

/** How many live positions rest on each source. Source id → count; a corrected version gives way to its correction. */
export function positionsBySource(
  positions: readonly Pick<Position, 'id' | 'deleted' | 'sourceId' | 'corrects'>[],
): ReadonlyMap<string, number> {
  const live = positions.filter((position) => !position.deleted);
  const corrected = new Set(live.map(({ corrects }) => corrects));
  const counts = new Map<string, number>();
  for (const { id, sourceId } of live) {
    if (sourceId === null || corrected.has(id)) continue;
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  }
  return counts;
}
