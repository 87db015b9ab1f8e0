import { enum as oneOf, nullable, object } from 'zod/mini';
import { attributionRoles } from './attribution.ts';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { text, uuid } from './schema.ts';

export const attributionLinkSchema = object({
  role: oneOf(attributionRoles),
  personId: nullable(uuid),
  partyId: nullable(uuid),
  /** The post held that day, as words, so that a later edit of the person does not change it. */
  post: text,
  /** Whom the source names where neither person nor party is on record ("a senior official", "the delegation"). */
  words: text,
  /** For an earlier statement that is cited. */
  date: fuzzyDateSchema,
});
