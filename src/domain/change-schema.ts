import {
  array,
  boolean,
  enum as oneOf,
  nullable,
  number,
  object,
  record,
  string,
  unknown,
} from 'zod/mini';
import { changeVerbs } from './change.ts';
import { epochMilliseconds, text, uuid } from './schema.ts';
import { stampSchema } from './stamp-schema.ts';

export const changeEntrySchema = object({
  /** The row's table and id; a position's entry names its issue too. */
  table: string(),
  id: uuid,
  issueId: nullable(uuid),
  /** True where the gesture made the row: `after` is empty, since the row itself says it. */
  isNew: boolean(),
  before: record(string(), unknown()),
  after: record(string(), unknown()),
});

export const changeSchema = object({
  /** The gesture's stamp: sorts by time. */
  id: stampSchema,
  negotiationId: uuid,
  verb: oneOf(changeVerbs),
  /** The noun's table, and the words by which people know the thing (a title, a party's name). */
  table: string(),
  subject: text,
  /** Epoch milliseconds. */
  at: epochMilliseconds,
  /** The tab that wrote it: 8 hex digits. */
  tab: string(),
  entries: array(changeEntrySchema),
  /** A bulk import lists only counts. */
  counts: record(string(), number()),
});
