/** What several measurements of one thing come to. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly all: readonly number[];
}

/** Null where nothing was measured. */
export function figureOf(all: readonly number[]): Figure | null {
  const sorted = all.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  return { median: quantile(sorted, 0.5), least, most, all };
}

/** @param sorted rising, not empty @param share 0.5: the median */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
