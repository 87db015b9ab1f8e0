import type { infer as Infer } from 'zod/mini';
import type { PartyId, PersonId } from './id.ts';
import type { postSchema, personSchema } from './person-schema.ts';
import type { Row } from './row.ts';

/** What a person was, for whom, from when to when. Unknown ends are open. */
export interface Post extends Readonly<Infer<typeof postSchema>> {
  readonly partyId: PartyId | null;
}

/** A named individual; statements keep the post held on their day. */
export interface Person
  extends Row, Readonly<Omit<Infer<typeof personSchema>, keyof Row | 'posts'>> {
  readonly id: PersonId;
  readonly posts: Readonly<Record<string, Post | null>>;
}
