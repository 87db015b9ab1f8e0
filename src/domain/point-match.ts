import { msg } from '@lingui/core/macro';
import type { MeetingId } from './id.ts';
import type { Row } from './row.ts';

/** How one party's readout deals with a point that another one makes. */
export const pointVerdicts = ['asserted', 'omitted', 'differs', 'contradicts'] as const;
export type PointVerdict = (typeof pointVerdicts)[number];

export const pointVerdictLabels = {
  asserted: msg`Asserted`,
  omitted: msg`Omitted`,
  differs: msg`Differs`,
  contradicts: msg`Contradicts`,
} as const;

/** One readout's part in a match. */
export interface PointMatchCell {
  /** The point of that readout; null: it makes none. */
  readonly pointId: string | null;
  /** Chosen by the user; null: not judged yet. */
  readonly verdict: PointVerdict | null;
}

/** Points of several readouts of one meeting that the user says are about the same thing. */
export interface PointMatch extends Row {
  readonly meetingId: MeetingId;
  /** What it is about, in the user's words; may be blank. */
  readonly title: string;
  readonly rank: string;
  /** Readout id → its part. Withdrawn: null. */
  readonly cells: Readonly<Record<string, PointMatchCell | null>>;
}
