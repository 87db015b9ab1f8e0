import { boolean, enum as oneOf, nullable, object, record } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { markingShape } from './marking-schema.ts';
import { rowShape } from './row-schema.ts';
import { rank, setOf, text, uuid } from './schema.ts';
import { claimModes, setUnderstandingStatuses } from './understanding.ts';

export const claimSchema = object({
  mode: oneOf(claimModes),
  /** The side's own wording of what is agreed; blank: the understanding's text. */
  text,
  saidById: nullable(uuid),
  post: text,
  date: fuzzyDateSchema,
  meetingId: nullable(uuid),
  sourceId: nullable(uuid),
});

export const understandingSchema = object({
  ...rowShape,
  trackId: uuid,
  title: text,
  text,
  rank,
  issues: setOf(),
  /** The sides that it names: party ids. A side with no claim is unrecorded, which is not silent. */
  sides: setOf(),
  /** Party id → that side's claim. A withdrawn claim is null. */
  claims: record(uuid, nullable(claimSchema)),
  /** A person has marked the sides' words as the same. */
  sameWords: boolean(),
  /** Beyond in-principle: set by hand, with the source that says so. */
  setStatus: nullable(oneOf(setUnderstandingStatuses)),
  statusSourceId: nullable(uuid),
  statusDate: fuzzyDateSchema,
  packageId: nullable(uuid),
  meetingId: nullable(uuid),
  ...markingShape,
});
