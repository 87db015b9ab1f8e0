import { enum as oneOf, nullable, object } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { reliabilities } from './grade.ts';
import { markingShape } from './marking-schema.ts';
import { rowShape } from './row-schema.ts';
import { text } from './schema.ts';
import { sourceKinds } from './source.ts';

export const sourceSchema = object({
  ...rowShape,
  title: text,
  kind: nullable(oneOf(sourceKinds)),
  outlet: text,
  author: text,
  published: fuzzyDateSchema,
  url: text,
  /** BCP 47 tag; blank: not recorded. */
  language: text,
  reliability: oneOf(reliabilities),
  note: text,
  /** SHA-256 of the text kept on this device, in hex; null: reference only. */
  textHash: nullable(text),
  ...markingShape,
});
