import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { Dexie, type Table } from 'dexie';
import type { PointStore } from './point-store.ts';

interface Body {
  readonly id: string;
  readonly bytes: ArrayBuffer;
}

interface Keys {
  readonly id: string;
  readonly keys: Uint32Array;
}

// A database of its own, beside the one that it guards. Descriptions stand apart from what they describe,
// so that listing them reads little.
class RecoveryDatabase extends Dexie {
  declare points: Table<RecoveryPoint, string>;
  declare bodies: Table<Body, string>;
  declare keys: Table<Keys, string>;

  constructor() {
    super('parley-recovery');
    this.version(1).stores({ points: 'id', bodies: 'id', keys: 'id' });
  }
}

let opened: RecoveryDatabase | undefined;

/** Made when it is first wanted: most browsers never need it. */
function recovery(): RecoveryDatabase {
  opened ??= new RecoveryDatabase();
  return opened;
}

export const databaseStore: PointStore = {
  async list() {
    return (await Dexie.exists('parley-recovery')) ? await recovery().points.toArray() : [];
  },
  async keep(point, { blob, keys }) {
    const bytes = await blob.arrayBuffer();
    const { points, bodies, keys: held } = recovery();
    await recovery().transaction('rw', [points, bodies, held], async () => {
      await bodies.add({ id: point.id, bytes });
      await held.add({ id: point.id, keys });
      await points.add(point);
    });
  },
  async describe(point) {
    await recovery().points.put(point);
  },
  async blob(id) {
    const found = await recovery().bodies.get(id);
    return found ? new Blob([found.bytes]) : null;
  },
  async keys(id) {
    return (await recovery().keys.get(id))?.keys ?? null;
  },
  async dropKeys(id) {
    await recovery().keys.delete(id);
  },
  async drop(id) {
    const { points, bodies, keys } = recovery();
    await recovery().transaction('rw', [points, bodies, keys], async () => {
      await points.delete(id);
      await bodies.delete(id);
      await keys.delete(id);
    });
  },
};
