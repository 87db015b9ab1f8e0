import { array, enum as oneOf, literal, nullable, object, record } from 'zod/mini';
import { attributionLinkSchema } from './attribution-schema.ts';
import { groundRules, relations } from './attribution.ts';
import { firmnesses } from './firmness.ts';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { credibilities } from './grade.ts';
import { markingShape } from './marking-schema.ts';
import { rowShape } from './row-schema.ts';
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
