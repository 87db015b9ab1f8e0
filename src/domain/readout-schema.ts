import { nullable, object, record } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { markingShape } from './marking-schema.ts';
import { rowShape } from './row-schema.ts';
import { rank, text, uuid } from './schema.ts';

export const readoutPointSchema = object({
  text,
  /** The party whose mind or conduct the point is about; never becomes that party's position. */
  aboutPartyId: nullable(uuid),
  rank,
});

export const readoutSchema = object({
  ...rowShape,
  meetingId: uuid,
  partyId: uuid,
  text,
  /** Point id → point. A withdrawn point is null. */
  points: record(uuid, nullable(readoutPointSchema)),
  saidById: nullable(uuid),
  post: text,
  occasion: text,
  date: fuzzyDateSchema,
  sourceId: nullable(uuid),
  ...markingShape,
});
