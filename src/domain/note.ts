import { object, string, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import { rowShape, type Row } from './row.ts';
import { text, uuid } from './schema.ts';

export const noteSchema = object({
  ...rowShape,
  /** What it is on: a table's name and a row's id. */
  aboutTable: string(),
  aboutId: uuid,
  text,
  date: fuzzyDateSchema,
});

/** Free words on anything, dated, by this user; never counted as stated. */
export interface Note extends Row, Readonly<Omit<Infer<typeof noteSchema>, keyof Row>> {}
