import type { TableName } from './book.ts';

/** A record by which a deleted one is known, or on which it stands. */
export interface TrashName {
  readonly table: TableName;
  readonly id: string;
  /** Blank: it has no words of its own. */
  readonly words: string;
  /** A position's, by which it is reached; else null. */
  readonly issueId: string | null;
}

/** What was deleted by itself. */
export interface TrashItem extends TrashName {
  readonly negotiationId: string;
  /** The negotiation's title. */
  readonly folder: string;
  /** The party whose it is, as of a position or a readout; blank: nobody's. */
  readonly of: string;
  /** Epoch milliseconds by the clock that deleted it. */
  readonly deletedAt: number;
  /** What comes back with it, by table. */
  readonly hanging: TrashCounts;
  /** What it stands on that is in the trash, too; nearest first. */
  readonly under: readonly TrashName[];
}

export type TrashCounts = Readonly<Partial<Record<TableName, number>>>;

export function trashCounts(records: Iterable<{ readonly table: TableName }>): TrashCounts {
  const counts: Partial<Record<TableName, number>> = {};
  for (const { table } of records) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

/** Newest first; of what was deleted at one stroke, by id. */
export function byDeletion(a: TrashItem, b: TrashItem): number {
  return b.deletedAt - a.deletedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
