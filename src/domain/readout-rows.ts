import type { ReadoutId } from './id.ts';
import type { PointMatch, PointVerdict } from './point-match.ts';
import { pointsOf, type PointEntry } from './readout-points.ts';
import type { Readout } from './readout.ts';
import { byRank } from './row.ts';

/** How one readout deals with what a row is about. */
export interface ReadoutRowCell {
  readonly readoutId: ReadoutId;
  /** Null: no point of this readout was matched to it. */
  readonly point: PointEntry | null;
  /** Null: nobody has judged it yet. */
  readonly verdict: PointVerdict | null;
}

/** Points of several readouts about one thing; or one point that nothing was matched to yet. */
export interface ReadoutRow {
  /** The match's id, or the lone point's. */
  readonly key: string;
  readonly match: PointMatch | null;
  /** One for each readout, in their order. */
  readonly cells: readonly ReadoutRowCell[];
}

/**
 * All points of the readouts, each in one row: matches by their rank, then the points that stand alone,
 * readout by readout. A match of which no point is left, title or verdict, is left out. A point that two
 * matches claim (after a merge) counts in the first.
 */
export function readoutRows(
  readouts: readonly Readout[],
  matches: readonly PointMatch[],
): readonly ReadoutRow[] {
  const points = new Map(
    readouts.map((readout) => [
      readout.id as string,
      new Map(pointsOf(readout).map((p) => [p.id, p])),
    ]),
  );
  const taken = new Set<string>();
  const take = (readoutId: string, pointId: string | null): PointEntry | null => {
    const point = pointId === null ? undefined : points.get(readoutId)?.get(pointId);
    if (point === undefined || taken.has(point.id)) return null;
    taken.add(point.id);
    return point;
  };
  const matched = matches
    .filter((match) => !match.deleted)
    .toSorted(byRank)
    .map((match): ReadoutRow => ({
      key: match.id,
      match,
      cells: readouts.map(({ id }) => {
        const cell = match.cells[id] ?? null;
        const point = take(id, cell?.pointId ?? null);
        return { readoutId: id, point, verdict: cell?.verdict ?? null };
      }),
    }))
    .filter(({ cells, match }) => cells.some(hasSomething) || match?.title.trim() !== '');
  const alone = readouts.flatMap(({ id }) =>
    [...(points.get(id)?.values() ?? [])]
      .filter((point) => !taken.has(point.id))
      .map((point): ReadoutRow => ({
        key: point.id,
        match: null,
        cells: readouts.map((each) => ({
          readoutId: each.id,
          point: each.id === id ? point : null,
          verdict: null,
        })),
      })),
  );
  return [...matched, ...alone];
}

/**
 * The point of a row that the wording of the others is compared with: the chosen readout's, or where it has
 * none, the first. Null where the row has no point.
 */
export function baseOf(row: ReadoutRow, chosenId: string | null): ReadoutRowCell | null {
  const told = row.cells.filter(({ point }) => point !== null);
  return told.find(({ readoutId }) => readoutId === chosenId) ?? told[0] ?? null;
}

/** The readout that the others are compared with: the one asked for, if it is there; else the first. */
export function baseReadout(readouts: readonly Readout[], asked: string | null): ReadoutId | null {
  return (readouts.find(({ id }) => id === asked) ?? readouts[0])?.id ?? null;
}

function hasSomething({ point, verdict }: ReadoutRowCell): boolean {
  return point !== null || verdict !== null;
}
