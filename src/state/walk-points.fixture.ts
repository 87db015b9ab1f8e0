import { fullDigest } from '#exchange/digest.ts';
import { expect } from 'vitest';
import type { World } from './walk-mirror.fixture.ts';
import type { Plain } from './walk-plain.fixture.ts';

/** For tests: what stood here when each recovery point was made. */
export type Points = Map<string, Pick<Plain, 'rows'>>;

/** For tests: points that were made during a step hold what stood before it. */
export async function notePoints(world: World, points: Points, before: Plain): Promise<void> {
  for (const { id } of await world.device.reads.recoveryPoints()) {
    if (!points.has(id)) points.set(id, before);
  }
}

export async function makePoint(world: World): Promise<void> {
  world.done.push('["make a recovery point"]');
  const point = await world.device.recovery.makePoint('by-hand');
  if (point) expect(point.digest).toBe(await fullDigest(await world.device.book()));
}

/** For tests: any point is restored, to the last stamp; nothing of before can be undone. */
export async function restoreAny(
  world: World,
  points: Points,
  pick: (below: number) => number,
): Promise<void> {
  const kept = await world.device.reads.recoveryPoints();
  const point = kept[pick(kept.length)];
  const known = point && points.get(point.id);
  if (!point || !known) return;
  world.done.push(JSON.stringify(['restore a recovery point', point.reason]));
  const restored = await world.device.recovery.restorePoint(point, () => {});
  expect(restored).toMatchObject({ ok: true, digest: point.digest });
  expect(await fullDigest(await world.device.book())).toBe(point.digest);
  world.plain = { ...world.plain, rows: known.rows, steps: [] };
}
