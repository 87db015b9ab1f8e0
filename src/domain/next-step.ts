import { msg } from '@lingui/core/macro';
import {
  boolean,
  discriminatedUnion,
  enum as oneOf,
  literal,
  nullable,
  object,
  record,
  type infer as Infer,
} from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import type { MeetingId, PartyId, SourceId, StepId, TrackId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { rank, setOf, text, uuid } from './schema.ts';

export const stepStrengths = ['pledged', 'tasked', 'intended', 'expected', 'implied'] as const;
export type StepStrength = (typeof stepStrengths)[number];

export const stepStrengthLabels = {
  pledged: msg`Pledged`,
  tasked: msg`Tasked`,
  intended: msg`Intended`,
  expected: msg`Expected`,
  implied: msg`Implied`,
} as const;

/** Set by a person. Waiting, ready and overdue are derived and never stored. */
export const stepStatuses = ['open', 'in-progress', 'done', 'lapsed', 'cancelled'] as const;
export type StepStatus = (typeof stepStatuses)[number];

export const stepStatusLabels = {
  open: msg`Open`,
  'in-progress': msg`In progress`,
  done: msg`Done`,
  lapsed: msg`Lapsed`,
  cancelled: msg`Cancelled`,
} as const;

/** What a step waits for. All of its triggers must have happened. */
export const triggerSchema = discriminatedUnion('kind', [
  object({ kind: literal('date'), date: fuzzyDateSchema }),
  object({ kind: literal('step'), stepId: uuid }),
  object({ kind: literal('meeting'), meetingId: uuid }),
  object({ kind: literal('event'), words: text, hasHappened: boolean() }),
]);
export type Trigger = Readonly<Infer<typeof triggerSchema>>;

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

/** Who does what, by when or once what. */
export interface NextStep
  extends Row, Readonly<Omit<Infer<typeof stepSchema>, keyof Row | 'triggers'>> {
  readonly id: StepId;
  readonly trackId: TrackId | null;
  readonly accordingToPartyId: PartyId | null;
  readonly meetingId: MeetingId | null;
  readonly sourceId: SourceId | null;
  readonly triggers: Readonly<Record<string, Trigger | null>>;
}
