import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { MeetingId, PackageId, PersonId, SourceId, TrackId, UnderstandingId } from './id.ts';
import type { Row } from './row.ts';
import type { claimSchema, understandingSchema } from './understanding-schema.ts';

export const claimModes = [
  'asserted',
  'presupposed',
  'hedged',
  'normative',
  'denied',
  'silent',
] as const;
export type ClaimMode = (typeof claimModes)[number];

export const claimModeLabels = {
  asserted: msg`Asserted`,
  presupposed: msg`Presupposed`,
  hedged: msg`Hedged`,
  normative: msg`Normative`,
  denied: msg`Denied`,
  silent: msg`Silent`,
} as const;

export interface Claim extends Readonly<Infer<typeof claimSchema>> {
  readonly saidById: PersonId | null;
  readonly meetingId: MeetingId | null;
  readonly sourceId: SourceId | null;
}

/** Derived from the claims. */
export const derivedUnderstandingStatuses = [
  'unclaimed',
  'claimed-by-one',
  'texts-differ',
  'disputed',
  'in-principle',
] as const;
/** Set by a person who names the source. */
export const setUnderstandingStatuses = [
  'ad-referendum',
  'provisional',
  'initialled',
  'signed',
  'in-force',
  'lapsed',
] as const;
export type DerivedUnderstandingStatus = (typeof derivedUnderstandingStatuses)[number];
export type SetUnderstandingStatus = (typeof setUnderstandingStatuses)[number];
export type UnderstandingStatus = DerivedUnderstandingStatus | SetUnderstandingStatus;

export const understandingStatusLabels = {
  unclaimed: msg`Unclaimed`,
  'claimed-by-one': msg`Claimed by one side`,
  'texts-differ': msg`Texts differ`,
  disputed: msg`Disputed`,
  'in-principle': msg`Agreed in principle`,
  'ad-referendum': msg`Ad referendum`,
  provisional: msg`Provisional`,
  initialled: msg`Initialled`,
  signed: msg`Signed`,
  'in-force': msg`In force`,
  lapsed: msg`Lapsed`,
} as const;

/** Something the parties are said to have agreed; only as agreed as its sides say. */
export interface Understanding
  extends Row, Readonly<Omit<Infer<typeof understandingSchema>, keyof Row | 'claims'>> {
  readonly id: UnderstandingId;
  readonly trackId: TrackId;
  readonly claims: Readonly<Record<string, Claim | null>>;
  readonly packageId: PackageId | null;
  readonly meetingId: MeetingId | null;
}
