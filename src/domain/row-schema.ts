import { boolean, record, string } from 'zod/mini';
import { uuid } from './schema.ts';
import { stampSchema } from './stamp-schema.ts';

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
