import { nullable, object, record } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { rowShape } from './row-schema.ts';
import { text, uuid } from './schema.ts';

export const postSchema = object({
  title: text,
  partyId: nullable(uuid),
  from: fuzzyDateSchema,
  to: fuzzyDateSchema,
});

export const personSchema = object({
  ...rowShape,
  name: text,
  /** Post id → post. A withdrawn post is null. */
  posts: record(uuid, nullable(postSchema)),
  note: text,
});
