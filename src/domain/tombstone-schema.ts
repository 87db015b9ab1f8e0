import { object, string } from 'zod/mini';
import { uuid } from './schema.ts';
import { stampSchema } from './stamp-schema.ts';

export const tombstoneSchema = object({
  /** The record's own. */
  id: uuid,
  negotiationId: uuid,
  /** The table that it stood in. */
  table: string(),
  /** When it was removed for good. */
  removed: stampSchema,
});
