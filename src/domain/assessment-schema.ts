import { enum as oneOf, nullable, object } from 'zod/mini';
import { assessmentKinds } from './assessment.ts';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { rowShape } from './row-schema.ts';
import { text, uuid } from './schema.ts';

export const assessmentSchema = object({
  ...rowShape,
  kind: oneOf(assessmentKinds),
  partyId: nullable(uuid),
  issueId: nullable(uuid),
  text,
  /** In the analyst's own estimative words; blank: not given. */
  likelihood: text,
  confidence: text,
  date: fuzzyDateSchema,
});
