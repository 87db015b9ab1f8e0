import { nullable, object, record, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import type { MeetingId, PartyId, PersonId, ReadoutId, SourceId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { rank, text, uuid } from './schema.ts';

export const readoutPointSchema = object({
  text,
  /** The party whose mind or conduct the point is about; never becomes that party's position. */
  aboutPartyId: nullable(uuid),
  rank,
});
export interface ReadoutPoint extends Readonly<Infer<typeof readoutPointSchema>> {
  readonly aboutPartyId: PartyId | null;
}

export const readoutSchema = object({
  ...rowShape,
  meetingId: uuid,
  partyId: uuid,
  text,
  /** Point id → point. A withdrawn point is null. */
  points: record(uuid, nullable(readoutPointSchema)),
  saidById: nullable(uuid),
  post: text,
  occasion: text,
  date: fuzzyDateSchema,
  sourceId: nullable(uuid),
  ...markingShape,
});

/** One party's account of one meeting. */
export interface Readout
  extends Row, Readonly<Omit<Infer<typeof readoutSchema>, keyof Row | 'points'>> {
  readonly id: ReadoutId;
  readonly meetingId: MeetingId;
  readonly partyId: PartyId;
  readonly saidById: PersonId | null;
  readonly sourceId: SourceId | null;
  readonly points: Readonly<Record<string, ReadoutPoint | null>>;
}
