import { nullable, object, record, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import type { PartyId, PersonId } from './id.ts';
import { rowShape, type Row } from './row.ts';
import { text, uuid } from './schema.ts';

export const postSchema = object({
  title: text,
  partyId: nullable(uuid),
  from: fuzzyDateSchema,
  to: fuzzyDateSchema,
});

/** What a person was, for whom, from when to when. Unknown ends are open. */
export interface Post extends Readonly<Infer<typeof postSchema>> {
  readonly partyId: PartyId | null;
}

export const personSchema = object({
  ...rowShape,
  name: text,
  /** Post id → post. A withdrawn post is null. */
  posts: record(uuid, nullable(postSchema)),
  note: text,
});

/** A named individual; statements keep the post held on their day. */
export interface Person
  extends Row, Readonly<Omit<Infer<typeof personSchema>, keyof Row | 'posts'>> {
  readonly id: PersonId;
  readonly posts: Readonly<Record<string, Post | null>>;
}
