import type { RecoveryPoint } from './recovery-point.ts';

export interface RingLimits {
  /** How many points are kept where nothing was lost. */
  readonly points: number;
  readonly bytes: number;
  /** Milliseconds for which every point from before a loss stays. */
  readonly guardedFor: number;
}

const day = 86_400_000;

export const ringLimits: RingLimits = {
  points: 12,
  bytes: 256 * 1024 * 1024,
  guardedFor: 30 * day,
};

/** Ordinary points that stay even while points from before losses fill the ring. */
const leastOrdinary = 4;
/** However many losses there were, there are never more points than this many times `points`. */
const mostTimes = 4;
/** From so many records on, what vanished between two days' points counts as a loss. */
const largeLoss = 10;

type Point = Pick<RecoveryPoint, 'id' | 'at' | 'reason' | 'bytes' | 'lostAfter'>;

/**
 * The points to drop. The newest stays, and so does the newest from before a loss; every other point from
 * before a loss stays for a month, so that no number of later mistakes pushes it out. Of the rest the
 * oldest go first.
 * @param now epoch milliseconds
 */
export function pointsToDrop(
  points: readonly Point[],
  now: number,
  limits: RingLimits = ringLimits,
): readonly string[] {
  const newestFirst = points.toSorted(byTime);
  const [newest] = newestFirst;
  const newestGuard = newestFirst.find(isBeforeLoss);
  const always = newestFirst.filter((point) => point === newest || point === newestGuard);
  const guards = newestFirst
    .filter((point) => !always.includes(point) && isBeforeLoss(point))
    .filter((point) => now - point.at < limits.guardedFor)
    .toSorted((a, b) => b.lostAfter - a.lostAfter || byTime(a, b))
    .slice(0, limits.points * mostTimes - always.length - leastOrdinary);
  const kept = new Set([...always, ...guards]);
  const room = Math.max(leastOrdinary, limits.points - kept.size);
  let bytes = sumOf(Array.from(kept));
  let taken = 0;
  for (const point of newestFirst) {
    if (kept.has(point)) continue;
    if (taken === room || bytes + point.bytes > limits.bytes) break;
    kept.add(point);
    taken += 1;
    bytes += point.bytes;
  }
  return newestFirst.filter((point) => !kept.has(point)).map(({ id }) => id);
}

/** Whether records that it holds were gone by the next point, other than by a small deletion of every day. */
export function isBeforeLoss({ reason, lostAfter }: Pick<Point, 'reason' | 'lostAfter'>): boolean {
  const isReplacement = reason !== 'daily' && reason !== 'by-hand';
  return lostAfter > 0 && (isReplacement || lostAfter >= largeLoss);
}

function byTime(a: Point, b: Point): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

function sumOf(points: readonly Point[]): number {
  return points.reduce((sum, { bytes }) => sum + bytes, 0);
}
