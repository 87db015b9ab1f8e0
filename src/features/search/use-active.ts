import type { Completion } from '#domain/query-completion.ts';
import type { SearchHit } from '#domain/search-hit.ts';
import type { SearchAnswer } from '#state/search.ts';
import { useEffect, useState } from 'react';

type Item = Completion | SearchHit;

/**
 * Which line of the list the keys are at: the first find, or the filter that is being typed.
 * @param hits the finds that the list shows
 */
export function useActive(
  answer: SearchAnswer | null,
  hits: readonly SearchHit[],
  query: string,
  caret: number,
  listId: string,
) {
  const [chosen, setChosen] = useState<{ readonly of: string; readonly at: number } | null>(null);
  const completions = answer?.completions ?? [];
  const items: readonly Item[] = [...completions, ...hits];
  const isFilterTyped =
    answer?.refusals.some(({ term }) => term.start < caret && caret <= term.end) === true;
  const isInFilter =
    answer?.terms.some(
      (each) => each.kind === 'filter' && each.start < caret && caret <= each.end,
    ) === true;
  const isEmpty = query.trim() === '';
  const first = isEmpty ? -1 : isFilterTyped || hits.length === 0 ? 0 : completions.length;
  const at = chosen?.of === query ? Math.min(chosen.at, items.length - 1) : first;
  const item = items[at] ?? null;
  const idOf = (place: number) => `${listId}-${place}`;
  const id = item ? idOf(at) : undefined;
  const isMoved = chosen?.of === query;
  useEffect(() => {
    if (isMoved && id !== undefined)
      document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [isMoved, id]);
  return {
    item,
    id,
    idOf,
    count: items.length,
    /** What Tab takes: where a filter is being typed, or the keys are at one that is offered. */
    completion: item && 'query' in item ? item : isInFilter ? (completions[0] ?? null) : null,
    move: (by: number) => {
      if (items.length === 0) return;
      const next = Math.max(0, Math.min(items.length - 1, at + by));
      setChosen({ of: query, at: next });
    },
  };
}
