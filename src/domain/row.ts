import { boolean, record, string } from 'zod/mini';
import { uuid } from './schema.ts';
import { stampSchema, type Stamp } from './stamp.ts';

/** What every row carries. */
export const rowShape = {
  id: uuid,
  /** The unit of export, sharing and deletion; never changes. */
  negotiationId: uuid,
  /** When the row was made. */
  created: stampSchema,
  /** For each field changed later, when. Key: the field's path (`title`, `claims.<id>`). */
  stamps: record(string(), stampSchema),
  /** Deleting is a field like any other; only emptying the trash removes a row. */
  deleted: boolean(),
};

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
