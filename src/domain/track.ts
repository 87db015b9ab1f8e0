import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { TrackId } from './id.ts';
import type { Row } from './row.ts';
import type { trackSchema } from './track-schema.ts';

export const trackStatuses = [
  'mooted',
  'preparing',
  'active',
  'paused',
  'deadlocked',
  'concluded',
  'abandoned',
] as const;
export type TrackStatus = (typeof trackStatuses)[number];

export const trackStatusLabels = {
  mooted: msg`Mooted`,
  preparing: msg`Preparing`,
  active: msg`Active`,
  paused: msg`Paused`,
  deadlocked: msg`Deadlocked`,
  concluded: msg`Concluded`,
  abandoned: msg`Abandoned`,
} as const;

/** One strand of a negotiation with its own people and pace. */
export interface Track extends Row, Readonly<Omit<Infer<typeof trackSchema>, keyof Row>> {
  readonly id: TrackId;
}
