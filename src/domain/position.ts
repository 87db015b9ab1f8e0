import type { infer as Infer } from 'zod/mini';
import type { AttributionLink } from './attribution.ts';
import type { IssueId, MeetingId, PartyId, PositionId, SourceId, TrackId } from './id.ts';
import type { positionSchema } from './position-schema.ts';
import type { Row } from './row.ts';

/**
 * One dated statement by or about one party on one issue. Its content never changes; only `issueId`,
 * `trackId`, `credibility`, marking, tags and `deleted` may be patched.
 */
export interface Position
  extends Row, Readonly<Omit<Infer<typeof positionSchema>, keyof Row | 'chain'>> {
  readonly id: PositionId;
  readonly trackId: TrackId | null;
  readonly issueId: IssueId | null;
  readonly partyId: PartyId;
  readonly chain: readonly AttributionLink[];
  readonly occasionMeetingId: MeetingId | null;
  readonly sourceId: SourceId | null;
  readonly corrects: PositionId | null;
}

/** Fields of a position that may change after it was logged. */
export const changeablePositionFields = [
  'trackId',
  'issueId',
  'credibility',
  'tags',
  'tlp',
  'markingLabel',
  'deleted',
] as const;

/** A position's address: outside the data room positions are reached by issue and id. */
export interface PositionRef {
  readonly negotiationId: string;
  readonly issueId: IssueId | null;
  readonly id: PositionId;
}
