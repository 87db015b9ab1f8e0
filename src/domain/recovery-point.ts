import type { BookCounts } from './book-part.ts';

/** What a recovery point was made before; `daily` and `by-hand` come before nothing in particular. */
export type PointReason =
  | 'import'
  | 'restore'
  | 'migration'
  | 'bulk-deletion'
  | 'purge'
  | 'merge'
  | 'daily'
  | 'by-hand';

/** A compressed copy of everything on this device, kept beside the database. */
export interface RecoveryPoint {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly reason: PointReason;
  readonly counts: BookCounts;
  /** As compressed. */
  readonly bytes: number;
  /** Full digest of what it holds, in hex. */
  readonly digest: string;
  /** How many of its records the point that was made next did not have, deleted ones counted as lacking. */
  readonly lostAfter: number;
}
