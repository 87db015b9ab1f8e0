import type { SearchHit } from '#domain/search-hit.ts';
import type { SearchAnswer } from '#state/search.ts';
import { useDeferredValue } from 'react';

/**
 * The finds as they stand on the screen, which the keys go by too: the first ones of an answer at once; those
 * below follow when these are painted, and until then stand as they were.
 */
export function useDrawnHits(answer: SearchAnswer | null): readonly SearchHit[] {
  const drawn = useDeferredValue(answer);
  const hits = answer?.hits ?? [];
  if (answer === drawn || hits.length <= screenful) return hits;
  const first = hits.slice(0, screenful);
  const ids = new Set(first.map(({ id }) => id));
  const others = drawn?.hits.slice(screenful) ?? [];
  return [...first, ...others.filter(({ id }) => !ids.has(id))];
}

/** About as many as are in view. */
const screenful = 12;
