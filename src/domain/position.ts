import {
  array,
  enum as oneOf,
  literal,
  nullable,
  object,
  record,
  type infer as Infer,
} from 'zod/mini';
import {
  attributionLinkSchema,
  groundRules,
  relations,
  type AttributionLink,
} from './attribution.ts';
import { firmnesses } from './firmness.ts';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import { credibilities } from './grade.ts';
import type { IssueId, MeetingId, PartyId, PositionId, SourceId, TrackId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { epochMilliseconds, text, uuid } from './schema.ts';
import { stances } from './stance.ts';
import { translations, wordings } from './wording.ts';

export const positionSchema = object({
  ...rowShape,
  /** Null with `issueId` null: waits in the negotiation's Unsorted tray. */
  trackId: nullable(uuid),
  issueId: nullable(uuid),
  partyId: uuid,
  statement: text,
  /** BCP 47 tag of the statement's language; blank: not recorded. */
  language: text,
  /** The original words beside a translation, and their language. */
  original: text,
  originalLanguage: text,
  translated: oneOf(translations),
  stance: oneOf(stances),
  /** Null in what follows: not recorded. */
  firmness: nullable(oneOf(firmnesses)),
  /** In words; a conditional stance has one. */
  condition: text,
  wording: nullable(oneOf(wordings)),
  relation: oneOf(relations),
  chain: array(attributionLinkSchema),
  /** The source's own wording of the attribution. */
  attributionWords: text,
  groundRule: nullable(oneOf(groundRules)),
  date: fuzzyDateSchema,
  /** Said at: a meeting, or words, or both. */
  occasionMeetingId: nullable(uuid),
  occasionWords: text,
  sourceId: nullable(uuid),
  /** Where in the source ("¶ 9", "p. 3"). */
  sourcePlace: text,
  credibility: oneOf(credibilities),
  tags: record(text, literal(true)),
  ...markingShape,
  /** The earlier version that this one corrects. */
  corrects: nullable(uuid),
  loggedAt: epochMilliseconds,
});

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
