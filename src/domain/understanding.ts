import { msg } from '@lingui/core/macro';
import { boolean, enum as oneOf, nullable, object, record, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import type { MeetingId, PackageId, PersonId, SourceId, TrackId, UnderstandingId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { rank, setOf, text, uuid } from './schema.ts';

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

/** Something the parties are said to have agreed; only as agreed as its sides say. */
export interface Understanding
  extends Row, Readonly<Omit<Infer<typeof understandingSchema>, keyof Row | 'claims'>> {
  readonly id: UnderstandingId;
  readonly trackId: TrackId;
  readonly claims: Readonly<Record<string, Claim | null>>;
  readonly packageId: PackageId | null;
  readonly meetingId: MeetingId | null;
}
