import type { Stamp } from './stamp.ts';

export interface Row {
  readonly id: string;
  readonly negotiationId: string;
  readonly created: Stamp;
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly deleted: boolean;
}

/** The fields that a person gives; the rest is added where rows are written. */
export type Given<R extends Row> = Omit<R, keyof Row>;

/** By rank, then by id. */
export function byRank(
  a: { readonly rank: string; readonly id: string },
  b: { readonly rank: string; readonly id: string },
): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
