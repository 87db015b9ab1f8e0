import { boolean, enum as oneOf, object } from 'zod/mini';
import { rowShape } from './row-schema.ts';
import { rank, text } from './schema.ts';
import { trackStatuses } from './track.ts';

export const trackSchema = object({
  ...rowShape,
  title: text,
  summary: text,
  status: oneOf(trackStatuses),
  rank,
  archived: boolean(),
});
