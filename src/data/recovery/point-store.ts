import type { RecoveryPoint } from '#domain/recovery-point.ts';

/** What a point consists of beside its description. */
export interface PointBody {
  /** The text of a Parley file, compressed with gzip. */
  readonly blob: Blob;
  /** See `heldKeys`; wanted only of the newest point. */
  readonly keys: Uint32Array<ArrayBuffer>;
}

/** A place for recovery points. A point counts once its description is there, which is written last. */
export interface PointStore {
  readonly list: () => Promise<readonly RecoveryPoint[]>;
  readonly keep: (point: RecoveryPoint, body: PointBody) => Promise<void>;
  /** Writes the description anew. */
  readonly describe: (point: RecoveryPoint) => Promise<void>;
  readonly blob: (id: string) => Promise<Blob | null>;
  readonly keys: (id: string) => Promise<Uint32Array | null>;
  readonly dropKeys: (id: string) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}
