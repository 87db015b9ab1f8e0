import type { Readout, ReadoutPoint } from './readout.ts';
import { byRank } from './row.ts';

export interface PointEntry {
  readonly id: string;
  readonly rank: string;
  readonly point: ReadoutPoint;
}

/** The points of a readout in their order; withdrawn ones are left out. */
export function pointsOf(readout: Pick<Readout, 'points'>): readonly PointEntry[] {
  return Object.entries(readout.points)
    .flatMap(([id, point]) => (point === null ? [] : [{ id, rank: point.rank, point }]))
    .toSorted(byRank);
}
