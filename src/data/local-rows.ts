import type { Change } from '#domain/change.ts';
import type { Stamp } from '#domain/stamp.ts';

/** A gesture made on this device that can be undone, or was undone and can be made again. */
export interface UndoStep {
  /** Of the gesture in the change log. */
  readonly id: Stamp;
  readonly negotiationId: string;
  /** Of the gesture that undid it; null while it stands. */
  readonly undoneBy: Stamp | null;
  /** The gesture itself where the change log does not tell of it, as of files brought in; else null. */
  readonly change: Change | null;
}

/** A negotiation whose rows are being written and whose own row comes last: swept at the next start. */
export interface Staged {
  /** The negotiation's. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** What this device remembers for itself: where the backup goes, when it was last verified. */
export interface DeviceEntry {
  readonly key: string;
  readonly value: unknown;
}
