import { object, string } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { rowShape } from './row-schema.ts';
import { text, uuid } from './schema.ts';

export const noteSchema = object({
  ...rowShape,
  /** What it is on: a table's name and a row's id. */
  aboutTable: string(),
  aboutId: uuid,
  text,
  date: fuzzyDateSchema,
});
