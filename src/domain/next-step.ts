import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { MeetingId, PartyId, SourceId, StepId, TrackId } from './id.ts';
import type { triggerSchema, stepSchema } from './next-step-schema.ts';
import type { Row } from './row.ts';

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

export type Trigger = Readonly<Infer<typeof triggerSchema>>;

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
