import type { Book } from './book.ts';

/** Ids of the issues on record: neither they nor their track were deleted. */
export function issuesOnRecord({ issues, tracks }: Book): ReadonlySet<string> {
  const there = liveIds(tracks);
  return liveIds(issues.filter(({ trackId }) => there.has(trackId)));
}

export function liveIds(
  rows: readonly { readonly id: string; readonly deleted: boolean }[],
): ReadonlySet<string> {
  return new Set(rows.filter(({ deleted }) => !deleted).map(({ id }) => id));
}
