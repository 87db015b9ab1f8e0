import { nullable, object } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { rowShape } from './row-schema.ts';
import { text, uuid } from './schema.ts';

export const textDraftSchema = object({
  ...rowShape,
  issueId: uuid,
  label: text,
  text,
  date: fuzzyDateSchema,
  proposedById: nullable(uuid),
  meetingId: nullable(uuid),
  sourceId: nullable(uuid),
});
