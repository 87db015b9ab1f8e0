import type { RecoveryPoint } from '#domain/recovery-point.ts';
import type { PointBody, PointStore } from './point-store.ts';

const kept = new Map<string, { readonly point: RecoveryPoint; readonly body: PointBody }>();

/** For a session that nothing outlives. */
export const memoryStore: PointStore = {
  list: async () => Array.from(kept.values(), ({ point }) => point),
  keep: async (point, body) => void kept.set(point.id, { point, body }),
  describe: async (point) => {
    const found = kept.get(point.id);
    if (found) kept.set(point.id, { ...found, point });
  },
  blob: async (id) => kept.get(id)?.body.blob ?? null,
  keys: async (id) => kept.get(id)?.body.keys ?? null,
  dropKeys: async () => undefined,
  drop: async (id) => void kept.delete(id),
};
