import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * A rank that sorts between two others; null: no neighbour on that side. Two neighbours of the same
 * rank, as two devices can make them, leave no room: the new one then sorts just after both.
 */
export function rankBetween(before: string | null, after: string | null): string {
  if (before !== null && before === after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** Ranks in order for so many new things, after all that are there. */
export function ranksFor(count: number, last: string | null = null): readonly string[] {
  return generateNKeysBetween(last, null, count);
}

/** The rank that puts a thing at this place among the others. @param others in order, without the thing */
export function rankAt(others: readonly { readonly rank: string }[], index: number): string {
  const before = index <= 0 ? null : (others[index - 1]?.rank ?? others.at(-1)?.rank ?? null);
  const after = others[Math.max(index, 0)]?.rank ?? null;
  // Things of equal rank stand together by their ids, so the next free place is after all of them.
  const free =
    before !== null && before === after ? others.find(({ rank }) => rank > before) : undefined;
  return rankBetween(before, before === after ? (free?.rank ?? null) : after);
}
