import {
  boolean,
  discriminatedUnion,
  enum as oneOf,
  literal,
  nullable,
  object,
  record,
} from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { markingShape } from './marking-schema.ts';
import { stepStrengths, stepStatuses } from './next-step.ts';
import { rowShape } from './row-schema.ts';
import { rank, setOf, text, uuid } from './schema.ts';

/** What a step waits for. All of its triggers must have happened. */
export const triggerSchema = discriminatedUnion('kind', [
  object({ kind: literal('date'), date: fuzzyDateSchema }),
  object({ kind: literal('step'), stepId: uuid }),
  object({ kind: literal('meeting'), meetingId: uuid }),
  object({ kind: literal('event'), words: text, hasHappened: boolean() }),
]);

export const stepSchema = object({
  ...rowShape,
  trackId: nullable(uuid),
  title: text,
  note: text,
  rank,
  /** Party ids and person ids; several owners are allowed. */
  ownerParties: setOf(),
  ownerPersons: setOf(),
  strength: nullable(oneOf(stepStrengths)),
  status: oneOf(stepStatuses),
  due: fuzzyDateSchema,
  /** Trigger id → trigger. Withdrawn: null. */
  triggers: record(uuid, nullable(triggerSchema)),
  /** On whose account the step rests: a party, or words, or both. */
  accordingToPartyId: nullable(uuid),
  accordingToWords: text,
  /** The meeting that it came out of. */
  meetingId: nullable(uuid),
  /** Meetings that are part of doing it: meeting ids. */
  meetings: setOf(),
  sourceId: nullable(uuid),
  ...markingShape,
});
