import { object, string, unknown } from 'zod/mini';
import { uuid } from './schema.ts';
import { stampSchema } from './stamp-schema.ts';

export const overruledSchema = object({
  /** `rowId.path.lostStamp`: the same on every device that merges the same copies. */
  id: string(),
  negotiationId: uuid,
  table: string(),
  rowId: uuid,
  /** The field's path: `title`, `claims.<id>`. */
  path: string(),
  kept: unknown(),
  lost: unknown(),
  keptStamp: stampSchema,
  lostStamp: stampSchema,
});
