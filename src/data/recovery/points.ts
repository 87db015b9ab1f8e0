import { lostKeys } from '#domain/held-keys.ts';
import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { pointsToDrop } from '#domain/recovery-ring.ts';
import { databaseStore } from './database-store.ts';
import { memoryStore } from './memory-store.ts';
import { opfsStore } from './opfs-store.ts';
import type { PointBody, PointStore } from './point-store.ts';

// Recovery points stand outside the main database: as files where the browser has a file system for the
// page, else in a small database of their own, and in memory only where nothing is kept at all.

const stores: readonly PointStore[] = [opfsStore, databaseStore, memoryStore];
let isInMemory = false;

/** From now on new points are kept in memory: this session has no disk. */
export function keepPointsInMemory(): void {
  isInMemory = true;
}

/** Newest first; a place that cannot be read has none. */
export async function recoveryPoints(): Promise<readonly RecoveryPoint[]> {
  return (await kept()).map(({ point }) => point);
}

/**
 * Keeps a point and drops what the ring no longer holds.
 * @param proved reads back what was kept; false takes the point away again
 * @throws where no place would take it
 */
export async function keepPoint(
  point: RecoveryPoint,
  body: PointBody,
  proved: (blob: Blob) => Promise<boolean>,
): Promise<void> {
  const before = await kept();
  await place(point, body, proved);
  await afterNext(before[0], body.keys).catch(warned);
  await tidy(point.at).catch(warned);
}

/** What a point holds, compressed; null where it is gone. */
export async function pointBlob(id: string): Promise<Blob | null> {
  const found = (await kept()).find(({ point }) => point.id === id);
  return found ? await found.store.blob(id) : null;
}

export async function dropPoint(id: string): Promise<void> {
  const found = (await kept()).find(({ point }) => point.id === id);
  await found?.store.drop(id);
}

interface Kept {
  readonly point: RecoveryPoint;
  readonly store: PointStore;
}

async function kept(): Promise<readonly Kept[]> {
  const lists = await Promise.all(
    stores.map(async (store) => {
      const points = await store.list().catch(() => []);
      return points.map((point) => ({ point, store }));
    }),
  );
  return lists
    .flat()
    .toSorted((a, b) => b.point.at - a.point.at || (a.point.id < b.point.id ? 1 : -1));
}

async function place(
  point: RecoveryPoint,
  body: PointBody,
  proved: (blob: Blob) => Promise<boolean>,
): Promise<void> {
  let problem: unknown;
  for (const store of isInMemory ? [memoryStore] : [opfsStore, databaseStore]) {
    try {
      await store.keep(point, body);
      const blob = await store.blob(point.id);
      if (blob && (await proved(blob))) return;
      await store.drop(point.id);
      problem = new Error(`${point.id} did not read back as it was written`);
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

/** What the new point lacks is noted on the one before it; only the newest keeps its keys. */
async function afterNext(last: Kept | undefined, keys: Uint32Array): Promise<void> {
  if (!last) return;
  const { point, store } = last;
  const held = await store.keys(point.id);
  if (held) await store.describe({ ...point, lostAfter: lostKeys(held, keys) });
  await store.dropKeys(point.id);
}

async function tidy(now: number): Promise<void> {
  const all = await kept();
  const dropped = pointsToDrop(
    all.map(({ point }) => point),
    now,
  );
  for (const { point, store } of all) if (dropped.includes(point.id)) await store.drop(point.id);
}

function warned(error: unknown): void {
  console.warn('Recovery points could not be put in order', error);
}
