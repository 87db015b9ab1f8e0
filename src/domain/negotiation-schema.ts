import { boolean, nullable, object } from 'zod/mini';
import { markingShape } from './marking-schema.ts';
import { rowShape } from './row-schema.ts';
import { rank, text, uuid } from './schema.ts';

export const negotiationSchema = object({
  ...rowShape,
  title: text,
  summary: text,
  rank,
  /** True for the worked example only. */
  example: boolean(),
  /** The party marked as our side; null for a mediator or a reporter. */
  ourPartyId: nullable(uuid),
  archived: boolean(),
  ...markingShape,
});
